using Banshi.Standards;

namespace Banshi.Catalog.Domain;

/// <summary>
/// The way of a proposal: from the service administration of the proposer's own level up, level by level. An entry goes up to the region, a list that keeps
/// to the unified standard is looked at by its own level alone (policy 二(一)1–2).
/// </summary>
internal static class ReviewRoute
{
    /// <summary>The divisions whose service administrations look at it, in order.</summary>
    public static IReadOnlyList<string> Of(string division, string last)
    {
        var (own, end) = (DivisionCode.Parse(division), DivisionCode.Parse(last));
        return [.. Enumerable.Range((int)end.Level, own.Level - end.Level + 1).Reverse().Select(level => own.At((DivisionLevel)level).Value)];
    }

    /// <summary>The division at which the review of a kind ends, where nothing calls for more.</summary>
    public static string LastOf(ProposalKind kind, string division) =>
        kind is ProposalKind.List or ProposalKind.Standard ? division : DivisionCode.Parse(division).At(DivisionLevel.Region).Value;

    /// <summary>The division after the one that looks at it now; null after the last.</summary>
    public static string? After(Proposal proposal)
    {
        var route = Of(proposal.Division, proposal.Last).ToList();
        var next = route.IndexOf(proposal.Stage) + 1;
        return next < route.Count ? route[next] : null;
    }
}
