using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Views;

internal sealed class LifeEventCheckModel(SubmitLifeEvent submit, ActorSource actors, DeskDisplays displays)
    : CheckPage<SubmitLifeEvent, DraftAccess.LifeEventDraft>(DraftRoutes.Of(actors.Current, isLifeEvent: true), displays)
{
    protected override Task<Result<DraftAccess.LifeEventDraft>> ViewAsync(Guid id, CancellationToken cancellation) => submit.ViewAsync(id, cancellation);

    protected override Task<Problem?> SubmitAsync(Guid id, CancellationToken cancellation) => submit.RunAsync(id, cancellation);

    protected override bool IsOpen(DraftAccess.LifeEventDraft draft) => draft.LifeEvent.IsDraft;

    protected override AnswerSheet SheetOf(DraftAccess.LifeEventDraft draft) => draft.Sheet;
}
