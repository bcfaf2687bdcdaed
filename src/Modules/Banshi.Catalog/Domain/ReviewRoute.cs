using Banshi.Standards;

namespace Banshi.Catalog.Domain;

/// <summary>
/// The way of a proposal: an entry goes from the service administration of the proposer's own level up to the region's, level by level; a list is looked at
/// by its own level alone (policy 二(一)1).
/// </summary>
internal static class ReviewRoute
{
    /// <summary>The divisions whose service administrations look at it, in order.</summary>
    public static IReadOnlyList<string> Of(ProposalKind kind, string division)
    {
        var own = DivisionCode.Parse(division);
        return kind == ProposalKind.List
            ? [own.Value]
            : [.. Enumerable.Range((int)DivisionLevel.Region, (int)own.Level).Reverse().Select(level => own.At((DivisionLevel)level).Value)];
    }

    /// <summary>The division after a stage; null after the last.</summary>
    public static string? After(ProposalKind kind, string division, string stage)
    {
        var route = Of(kind, division).ToList();
        var next = route.IndexOf(stage) + 1;
        return next < route.Count ? route[next] : null;
    }
}
