using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Views;

internal sealed class CrossRegionCheckModel(SubmitCrossRegion submit, DeskDisplays displays)
    : CheckPage<SubmitCrossRegion, DraftAccess.CrossRegionDraft>(DraftRoutes.CrossRegion, displays)
{
    protected override Task<Result<DraftAccess.CrossRegionDraft>> ViewAsync(Guid id, CancellationToken cancellation) => submit.ViewAsync(id, cancellation);

    protected override Task<Problem?> SubmitAsync(Guid id, CancellationToken cancellation) => submit.RunAsync(id, cancellation);

    protected override bool IsOpen(DraftAccess.CrossRegionDraft draft) => draft.Case.IsDraft;

    protected override AnswerSheet SheetOf(DraftAccess.CrossRegionDraft draft) => draft.Sheet;
}
