using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An agency's officer works on the draft of a list, part by part. What others read stays as it is until the draft is published.</summary>
internal sealed class EditListDraft(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    public async Task<Result<View>> OpenAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().AsNoTracking().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown;
        }

        var proposal = await db.Set<Proposal>().Where(one => one.DraftId == id).OrderByDescending(one => one.SubmittedAt).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
        var asked = await db.Set<BulkChangeRecord>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == draft.BulkChangeId && one.AgencyId == null, cancellation);
        return new View(draft, draft.Item, draft.Own, QualityRules.Check(draft.Item), FormLint.Check(draft.Item, draft.Own), proposal) { Asked = asked };
    }

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
    /// <param name="Findings">Rules that it breaks.</param>
    /// <param name="Lint">What is wrong with the form.</param>
    /// <param name="ProposalId">Its latest proposal; null where it was never submitted.</param>
    internal sealed record View(ListDraft Draft, ItemContent Item, IReadOnlyList<Section>? Own, IReadOnlyList<Finding> Findings, IReadOnlyList<FormattableString> Lint, Guid? ProposalId)
    {
        /// <summary>The bulk change by which the service administration above began it; null where the agency did.</summary>
        public BulkChangeRecord? Asked { get; init; }

        public bool IsOpen => Draft.State == DraftState.Editing;

        public bool HasErrors => Lint.Count > 0 || Findings.Any(finding => finding.Rule.Severity == Severity.Error);
    }
}
