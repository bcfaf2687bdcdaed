using Banshi.Cases.Displays;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Views;

internal sealed class CheckModel(SubmitCase submit, ActorSource actors, DeskDisplays displays)
    : CheckPage<SubmitCase, SubmitCase.View>(DraftRoutes.Of(actors.Current, isLifeEvent: false), displays)
{
    protected override Task<Result<SubmitCase.View>> ViewAsync(Guid id, CancellationToken cancellation) => submit.ViewAsync(id, cancellation);

    protected override Task<Problem?> SubmitAsync(Guid id, CancellationToken cancellation) => submit.RunAsync(id, cancellation);

    protected override async Task<string> DoneAsync(Guid id, CancellationToken cancellation) => Routes.Done(id, await submit.FollowedUnderAsync(id, cancellation));

    protected override bool IsOpen(SubmitCase.View draft) => draft.IsDraft;

    protected override AnswerSheet SheetOf(SubmitCase.View draft) => draft.Sheet;
}
