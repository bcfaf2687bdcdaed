using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog.BulkChange;

/// <summary>The drafts of a bulk change: the officer's own open one or a new one, with the law changed.</summary>
internal sealed class BulkDrafts(AppDbContext db, DraftDesk drafts, AuditTrail audit, ActorSource actors, Clock clock)
{
    /// <summary>The draft with the law changed, not saved yet; or why the list is left as it is, and then nothing is touched.</summary>
    public async Task<Result<ListDraft>> ChangeAsync(ItemVersionInfo inForce, Guid agencyId, BulkChangeRecord change, CancellationToken cancellation)
    {
        var open = await drafts.OpenAsync(inForce.Content.TaskCode, cancellation);
        if (open is not null && await RefuseAsync(open, cancellation) is { } busy)
        {
            return busy;
        }

        var draft = open ?? await drafts.NextAsync(inForce, agencyId, cancellation);
        var (before, after) = (draft.Item, change.Law.In(draft.Item));
        if (ContentJson.Write(before) == ContentJson.Write(after))
        {
            return CatalogProblems.BulkNotCited;
        }

        if ((await drafts.CheckAsync(draft, after, cancellation)).Errors is { Count: > 0 } errors)
        {
            return CatalogProblems.BulkBreaksRule.With(string.Join('；', errors));
        }

        if (open is null)
        {
            db.Add(draft);
            audit.Record(draft.Id, "catalog.start-draft", new { draft.TaskCode, from = inForce.Number });
        }

        (draft.Content, draft.BulkChangeId, draft.ChangedAt, draft.ChangedBy) = (ContentJson.Write(after), change.Id, clock.UtcNow, actors.Current.Name);
        audit.Record(draft.Id, "catalog.edit-draft", new { what = "bulk-change", bulkChange = change.Id });
        return draft;
    }

    /// <summary>Submits it, or leaves it to its agency; and notes that in the item, in one save.</summary>
    public async Task<Problem?> HandOnAsync(ListDraft draft, BulkChangeItem item, BulkChangeRecord change, CancellationToken cancellation)
    {
        item.DraftId = draft.Id;
        if (!change.Submits)
        {
            item.State = BulkItemState.Drafted;
            return await db.SaveAsync(cancellation);
        }

        var findings = await drafts.CheckAsync(draft, draft.Item, cancellation);
        if (!(await drafts.SubmitAsync(draft, findings, item.Id, change.Reason, change.EffectiveOn, cancellation)).Is(out var proposal, out var late))
        {
            return late;
        }

        (item.State, item.ProposalId) = (BulkItemState.Submitted, proposal.Id);
        return await drafts.SaveAsync(proposal, draft, cancellation);
    }

    // Whose draft it is stands in its trail: one that somebody else has touched is his too.
    private async Task<Problem?> RefuseAsync(ListDraft open, CancellationToken cancellation)
    {
        if (open.State != DraftState.Editing)
        {
            return CatalogProblems.BulkUnderReview.With();
        }

        var trail = await audit.ReadAsync(open.Id, cancellation);
        return trail.Count > 0 && trail.All(record => record.AccountId == actors.Current.AccountId) ? null : CatalogProblems.BulkOpenDraft.With(open.ChangedBy);
    }
}
