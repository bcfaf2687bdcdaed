using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>Who among the staff can do what a case waits for.</summary>
internal sealed class Officers(IIdentity identity)
{
    /// <summary>The role that does what is awaited; null where the office has nothing to do.</summary>
    public static Role? RoleOf(Awaited awaited) => awaited switch
    {
        Awaited.Window => Role.WindowClerk,
        Awaited.Handler => Role.Handler,
        Awaited.Approver => Role.Approver,
        _ => null,
    };

    /// <summary>What an officer may take on: the reach of the queue in which the case lies.</summary>
    public static Guard GuardOf(Role role) => Guard.Allow(role, role == Role.WindowClerk ? Reach.Division : Reach.Agency);

    /// <summary>The officers who can do what a case waits for.</summary>
    public async Task<IReadOnlyList<OfficerInfo>> OfAsync(Case one, CancellationToken cancellation) =>
        RoleOf(one.Awaits) is { } role ? await identity.OfficersAsync(role, one.Division, one.AgencyId, cancellation) : [];

    /// <summary>All who work on a case in one of its steps, by name.</summary>
    public async Task<IReadOnlyList<OfficerInfo>> ColleaguesAsync(Case one, CancellationToken cancellation)
    {
        var found = new List<OfficerInfo>();
        foreach (var role in new[] { Role.WindowClerk, Role.Handler, Role.Approver })
        {
            found.AddRange(await identity.OfficersAsync(role, one.Division, one.AgencyId, cancellation));
        }

        return [.. found.DistinctBy(officer => officer.AccountId).OrderBy(officer => officer.Name, StringComparer.Ordinal)];
    }
}
