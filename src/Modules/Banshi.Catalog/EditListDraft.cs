using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An agency's officer works on the draft of a list, part by part. What others read stays as it is until the draft is published.</summary>
internal sealed class EditListDraft(AppDbContext db, DraftCheck check, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    public async Task<Result<View>> OpenAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().AsNoTracking().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown;
        }

        var item = draft.Item;
        var proposal = await db.Set<Proposal>().Where(one => one.DraftId == id).OrderByDescending(one => one.SubmittedAt).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
        return new View(draft, item, draft.Own, await check.OfAsync(draft, item, draft.Own, cancellation), proposal)
        {
            NewerVersion = draft is { Purpose: DraftPurpose.List, State: DraftState.Editing } ? await NewerAsync(draft, cancellation) : null,
            Asked = await db.Set<BulkChangeRecord>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == draft.BulkChangeId && one.AgencyId == null, cancellation),
        };
    }

    // What was published by another way, an import for example, since the draft was begun.
    private async Task<NewerVersion?> NewerAsync(ListDraft draft, CancellationToken cancellation) =>
        await db.Set<ServiceItem>().Where(one => one.TaskCode == draft.TaskCode && one.CurrentVersionId != draft.BaseVersionId)
            .Join(db.Set<ItemVersion>(), one => one.CurrentVersionId, version => version.Id, (_, version) => new { version.Id, version.Number, version.Content })
            .SingleOrDefaultAsync(cancellation) is { } newer
            ? new NewerVersion(newer.Id, newer.Number, ContentDifference.Of(newer.Content, draft.Content))
            : null;

    /// <summary>Changes the draft as the officer saw it; whoever saved in between is not overwritten.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="seen">Its version when the page was opened.</param>
    /// <param name="what">What was changed, for the trail.</param>
    /// <param name="change">Makes the new elements and the item's own sections, or says what is wrong.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> ChangeAsync(Guid id, Guid seen, string what, Func<Parts, Result<Parts>> change, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown.With();
        }

        if (draft.State != DraftState.Editing)
        {
            return CatalogProblems.DraftIsClosed.With();
        }

        if (draft.Version != seen)
        {
            return PlatformProblems.Stale.With();
        }

        if (!change(new Parts(draft.Item, draft.Own)).Is(out var parts, out var problem))
        {
            return problem;
        }

        (draft.Content, draft.Sections) = (ContentJson.Write(parts.Item), ListDraft.Write(parts.Own));
        (draft.ChangedAt, draft.ChangedBy) = (clock.UtcNow, actors.Current.Name);
        audit.Record(id, "catalog.edit-draft", new { what });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>What a draft consists of.</summary>
    internal sealed record Parts(ItemContent Item, IReadOnlyList<Section>? Own);

    /// <param name="Draft">The draft.</param>
    /// <param name="Item">Its elements.</param>
    /// <param name="Own">The item's own sections; null for the standard form.</param>
    /// <param name="Findings">What there is to say about it.</param>
    /// <param name="ProposalId">Its latest proposal; null where it was never submitted.</param>
    internal sealed record View(ListDraft Draft, ItemContent Item, IReadOnlyList<Section>? Own, DraftFindings Findings, Guid? ProposalId)
    {
        /// <summary>A version that came out since the draft was begun; null where there is none.</summary>
        public NewerVersion? NewerVersion { get; init; }

        /// <summary>The bulk change by which the service administration above began it; null where the agency did.</summary>
        public BulkChangeRecord? Asked { get; init; }

        public bool IsOpen => Draft.State == DraftState.Editing;
    }

    /// <param name="Id">Key of the version in force.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Differences">What the draft would change of it.</param>
    internal sealed record NewerVersion(Guid Id, int Number, IReadOnlyList<Difference> Differences);
}
