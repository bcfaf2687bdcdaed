using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>Who among the staff can do what a case waits for.</summary>
internal sealed class Officers(IIdentity identity)
{
    private static readonly Role[] Roles = [Role.WindowClerk, Role.Handler, Role.Approver];

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

    /// <summary>All who work on a case in one of its steps, by name.</summary>
    public Task<IReadOnlyList<OfficerInfo>> OfAsync(Case one, CancellationToken cancellation) => identity.OfficersAsync(Roles, one.Division, one.AgencyId, cancellation);

    /// <summary>Those of them who can do what the case waits for.</summary>
    public static IEnumerable<OfficerInfo> ForThisStep(IEnumerable<OfficerInfo> officers, Case one) => officers.Where(officer => RoleOf(one.Awaits) is { } role && officer.Roles.Contains(role));
}
