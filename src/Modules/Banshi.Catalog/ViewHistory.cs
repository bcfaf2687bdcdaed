using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>How a list became what it is, field by field: who changed what, when, why, and by which law.</summary>
internal sealed class ViewHistory(AppDbContext db) : IGuarded
{
    private const int MostVersions = 100;

    public static Guard Guard => ListProposals.Guard;

    public async Task<Result<View>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        if (await db.Set<ServiceItem>().AsNoTracking().SingleOrDefaultAsync(one => one.TaskCode == taskCode, cancellation) is not { } item)
        {
            return PlatformProblems.Unknown;
        }

        var versions = await db.Set<ItemVersion>().AsNoTracking().Where(one => one.ItemId == item.Id).OrderByDescending(one => one.Number).Take(MostVersions).ToListAsync(cancellation);
        var proposals = await db.Set<ListDraft>().Where(draft => draft.TaskCode == taskCode && draft.PublishedNumber != null)
            .Join(db.Set<Proposal>().Where(one => one.AppliedAt != null), draft => draft.Id, one => one.DraftId, (draft, one) => new { Number = draft.PublishedNumber!.Value, Proposal = one })
            .ToDictionaryAsync(one => one.Number, one => one.Proposal, cancellation);
        return new View(item.Name, [.. versions.Select((version, i) => RevisionOf(version, versions.ElementAtOrDefault(i + 1), proposals.GetValueOrDefault(version.Number)))]);
    }

    private static Revision RevisionOf(ItemVersion version, ItemVersion? before, Proposal? proposal) => new(
        version.Number, version.PublishedAt, proposal?.ProposedByName ?? "", proposal?.Reason ?? "", proposal?.Id,
        before is null ? [] : ContentDifference.Of(before.Content, version.Content));

    internal sealed record View(string Name, IReadOnlyList<Revision> Revisions);

    /// <param name="Number">Number of the version.</param>
    /// <param name="At">UTC.</param>
    /// <param name="By">Who proposed it; empty where it came with an import.</param>
    /// <param name="Reason">Why, and by which law.</param>
    /// <param name="ProposalId">The proposal; null for an import.</param>
    /// <param name="Differences">Element by element against the version before.</param>
    internal sealed record Revision(int Number, DateTime At, string By, string Reason, Guid? ProposalId, IReadOnlyList<Difference> Differences);
}
