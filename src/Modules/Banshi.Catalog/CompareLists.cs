using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Unified;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// The lists of all agencies that implement one entry, side by side: which element differs, by whom, and whether for the better. They are held against the
/// unified standard, or against what most of them say where there is none.
/// </summary>
internal sealed class CompareLists(AppDbContext db, StandardBook standards) : IGuarded
{
    private const int MostAgencies = 300;

    public static Guard Guard => ListProposals.Guard;

    /// <param name="basicCode">The entry.</param>
    /// <param name="division">Twelve-digit code: only the lists within it; null for the whole region.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<View>> RunAsync(string basicCode, string? division, CancellationToken cancellation)
    {
        var items = db.Set<ServiceItem>().AsNoTracking().Where(item => item.BasicCode == basicCode);
        if (DivisionCode.TryParse(division, out var within))
        {
            items = items.WithinDivision(item => item.Division, within.Value);
        }

        var found = await items.OrderBy(item => item.Division).ThenBy(item => item.TaskCode).Take(MostAgencies + 1)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item.Division, version.Content }).ToListAsync(cancellation);
        if (found.Count == 0)
        {
            return PlatformProblems.Unknown;
        }

        var contents = found.Take(MostAgencies).Select(one => ContentJson.Read(one.Content)).Where(item => item.State != ItemState.Cancelled).ToList();
        var standard = await standards.FindAsync(basicCode, division ?? found[0].Division, cancellation);
        var consented = await ConsentedAsync([.. contents.Select(item => item.TaskCode)], cancellation);
        return new View(Comparison.Of(standard is null ? null : ContentJson.Read(standard.Content), contents), standard, consented, found.Count > MostAgencies);
    }

    // Lists that ask more than the standard, with the consent of the level that set it.
    private async Task<HashSet<string>> ConsentedAsync(List<string> codes, CancellationToken cancellation) =>
        [.. await db.Set<Proposal>().Where(one => one.Kind == ProposalKind.List && codes.Contains(one.Code) && one.AppliedAt != null && one.Last != one.Division).Select(one => one.Code).Distinct().ToListAsync(cancellation)];

    /// <param name="Comparison">The lists side by side.</param>
    /// <param name="Standard">What they are held against; null where they are held against the majority.</param>
    /// <param name="Consented">Task codes of lists whose deviation was consented to.</param>
    /// <param name="IsCut">Whether there are more lists than are shown.</param>
    internal sealed record View(Comparison Comparison, UnifiedStandard? Standard, IReadOnlySet<string> Consented, bool IsCut);
}
