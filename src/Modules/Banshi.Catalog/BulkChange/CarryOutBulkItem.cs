using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.BulkChange;

/// <summary>One item of a bulk change: changed and handed on in one save, or left as it is with the reason.</summary>
internal sealed class CarryOutBulkItem(AppDbContext db, ICatalog catalog, BulkDrafts drafts, ProposeEntry propose)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var item = await db.Set<BulkChangeItem>().SingleAsync(one => one.Id == id, cancellation);
        if (item.State != BulkItemState.Waiting)
        {
            return;
        }

        var change = await db.Set<BulkChangeRecord>().AsNoTracking().SingleAsync(one => one.Id == item.BulkChangeId, cancellation);
        if (await (item.IsEntry ? EntryAsync(item, change, cancellation) : ListAsync(item, change, cancellation)) is not { } problem)
        {
            return;
        }

        // Another node may have done it meanwhile: then there is nothing left to note.
        db.ChangeTracker.Clear();
        var left = await db.Set<BulkChangeItem>().SingleAsync(one => one.Id == id, cancellation);
        if (left.State == BulkItemState.Waiting)
        {
            var why = BulkProblems.Of(problem);
            (left.State, left.Problem, left.Detail) = (BulkItemState.Left, why.Kind.Code, string.Concat(why.Arguments));
            await db.SaveAsync(cancellation);
        }
    }

    private async Task<Problem?> ListAsync(BulkChangeItem item, BulkChangeRecord change, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(item.Code, cancellation) is not { AgencyId: { } agency } inForce || !await db.Set<ServiceItem>().Within(change.Duty).AnyAsync(one => one.TaskCode == item.Code, cancellation))
        {
            return CatalogProblems.BulkNotCited.With();
        }

        return (await drafts.ChangeAsync(inForce, agency, change, cancellation)).Is(out var draft, out var problem) ? await drafts.HandOnAsync(draft, item, change, cancellation) : problem;
    }

    private async Task<Problem?> EntryAsync(BulkChangeItem item, BulkChangeRecord change, CancellationToken cancellation)
    {
        var entry = await db.Set<CatalogEntry>().AsNoTracking().SingleAsync(one => one.BasicCode == item.Code, cancellation);
        var content = EntryContent.Read(entry.Content);
        if (change.Law.Old.In(content.Basis).FirstOrDefault() is null)
        {
            return CatalogProblems.BulkNotCited.With();
        }

        if (await db.Set<Proposal>().AnyAsync(one => one.EntryId == entry.Id && one.AppliedAt == null && one.State != ProposalState.Refused && one.State != ProposalState.Withdrawn, cancellation))
        {
            return CatalogProblems.BulkUnderReview.With();
        }

        (item.State, item.ProposalId) = (BulkItemState.Submitted, item.Id);
        return (await propose.RunAsync(new ProposeEntry.Input(ProposalKind.ChangeEntry, change.Law.In(content), change.Reason, change.EffectiveOn) { Key = item.Id }, null, cancellation)).Problem;
    }
}
