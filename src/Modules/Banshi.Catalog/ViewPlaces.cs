using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>Where an item is handled: all agencies that implement it, from the region down, so that people choose theirs.</summary>
internal sealed class ViewPlaces(ICatalog catalog, IDirectory directory) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>A place.</summary>
    public sealed record Place(string TaskCode, string AgencyName, string DivisionPath);

    /// <summary>The item and its places.</summary>
    public sealed record View(string Name, IReadOnlyList<Place> Places);

    public async Task<Result<View>> RunAsync(string basicCode, CancellationToken cancellation)
    {
        var implementers = await catalog.ImplementersAsync(basicCode, cancellation);
        if (implementers.Count == 0)
        {
            return PlatformProblems.Unknown;
        }

        var places = new List<Place>();
        foreach (var one in implementers)
        {
            var path = await directory.PathAsync(one.Division, cancellation);
            var agency = await directory.FindAgencyAsync(one.AgencyCode, cancellation);
            places.Add(new Place(one.TaskCode, agency?.Name ?? one.AgencyCode, string.Concat(path.Skip(path.Count > 1 ? 1 : 0).Select(division => division.Name))));
        }

        return new View(implementers[0].Name, places);
    }
}
