using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Licenses.Domain;

/// <summary>The agencies for which an officer, or a department's system, may act.</summary>
internal sealed class OfficersAgencies(ActorSource actors, IDirectory directory)
{
    /// <summary>The agencies of the duties that a guard allows: the named ones, or all of the division.</summary>
    public async Task<IReadOnlyList<AgencyInfo>> OfAsync(Guard guard, CancellationToken cancellation)
    {
        var agencies = new List<AgencyInfo>();
        foreach (var duty in actors.Current.Duties.Where(duty => guard.Grants.Any(grant => grant.Role == duty.Role)))
        {
            if (duty.AgencyId is not { } named)
            {
                agencies.AddRange(await directory.AgenciesAsync(duty.Division, cancellation));
            }
            else if (await directory.FindAgencyAsync(named, cancellation) is { } agency)
            {
                agencies.Add(agency);
            }
        }

        return [.. agencies.DistinctBy(agency => agency.Id)];
    }
}
