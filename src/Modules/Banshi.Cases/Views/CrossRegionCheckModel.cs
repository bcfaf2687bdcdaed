using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Views;

internal sealed class CrossRegionCheckModel(SubmitCrossRegion submit, ActorSource actors, DeskDisplays displays)
    : CheckPage<SubmitCrossRegion, DraftAccess.CrossRegionDraft>(DraftRoutes.OfCrossRegion(actors.Current), displays)
{
    public bool IsAtWindow => actors.Current.Channel == Channel.Window;

    protected override Task<Result<DraftAccess.CrossRegionDraft>> ViewAsync(Guid id, CancellationToken cancellation) => submit.ViewAsync(id, cancellation);

    protected override Task<Problem?> SubmitAsync(Guid id, CancellationToken cancellation) => submit.RunAsync(id, cancellation);

    // An applicant follows it under his life event alone.
    protected override async Task<string> DoneAsync(Guid id, CancellationToken cancellation) =>
        Routes.Done(!IsAtWindow && (await ViewAsync(id, cancellation)).Is(out var draft, out _) ? draft.Case.LifeEventCaseId!.Value : id);

    protected override bool IsOpen(DraftAccess.CrossRegionDraft draft) => draft.Case.IsDraft;

    protected override AnswerSheet SheetOf(DraftAccess.CrossRegionDraft draft) => draft.Sheet;
}
