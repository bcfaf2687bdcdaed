using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Views;

internal sealed class CrossRegionCheckModel(SubmitCrossRegion submit) : CheckPage<SubmitCrossRegion, DraftAccess.CrossRegionDraft>(DraftRoutes.CrossRegion)
{
    protected override Task<Result<DraftAccess.CrossRegionDraft>> ViewAsync(Guid id, CancellationToken cancellation) => submit.ViewAsync(id, cancellation);

    protected override Task<Problem?> SubmitAsync(Guid id, CancellationToken cancellation) => submit.RunAsync(id, cancellation);

    protected override bool IsOpen(DraftAccess.CrossRegionDraft draft) => draft.Case.IsDraft;

    protected override AnswerSheet SheetOf(DraftAccess.CrossRegionDraft draft) => draft.Sheet;
}
