using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>Whoever works in a hall, or watches over halls, sees when its windows are busy, and chooses among the centers of the own division and below.</summary>
internal sealed class ViewHallLoad(IDirectory directory, ViewCenterLoad load, ActorSource actors) : IGuarded
{
    private const int MostCenters = 100;

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division).And(Role.Supervisor, Reach.Division);

    /// <param name="Center">The center that is shown; null where there is none.</param>
    /// <param name="Load">Its load.</param>
    /// <param name="Centers">Those that can be chosen.</param>
    public sealed record View(CenterPlace? Center, ViewCenterLoad.View? Load, IReadOnlyList<CenterPlace> Centers);

    public async Task<View> RunAsync(string? chosen, CancellationToken cancellation)
    {
        var centers = new List<CenterPlace>();
        foreach (var division in actors.Current.Duties.Where(duty => Guard.Grants.Any(grant => grant.Role == duty.Role)).Select(duty => duty.Division).Distinct())
        {
            centers.AddRange(await directory.CentersAsync(division, Enum.GetValues<DivisionLevel>(), null, MostCenters, cancellation));
        }

        centers = [.. centers.DistinctBy(center => center.Division)];
        var center = centers.Find(one => one.Division == chosen) ?? centers.FirstOrDefault();
        return new View(center, center is null ? null : await load.RunAsync(center.Division, cancellation), centers);
    }
}
