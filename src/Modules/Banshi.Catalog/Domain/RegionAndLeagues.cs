using Banshi.Directory.Contracts;

namespace Banshi.Catalog.Domain;

/// <summary>The upper two levels, which set what holds for those below.</summary>
internal static class RegionAndLeagues
{
    /// <summary>The region, and behind it its leagues and cities.</summary>
    public static async Task<IReadOnlyList<DivisionInfo>> RegionAndLeaguesAsync(this IDirectory directory, CancellationToken cancellation)
    {
        var divisions = new List<DivisionInfo>();
        foreach (var region in await directory.ChildrenAsync(null, cancellation))
        {
            divisions.AddRange([region, .. await directory.ChildrenAsync(region.Code, cancellation)]);
        }

        return divisions;
    }
}
