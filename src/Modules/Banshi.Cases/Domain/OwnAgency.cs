using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>The one agency for which an approver arranges its work. Whoever approves for all agencies of a division speaks for none of them.</summary>
internal sealed class OwnAgency(ActorSource actors, IIdentity identity, ICatalog catalog)
{
    public static readonly Guard Guard = Guard.Allow(Role.Approver, Reach.Agency);

    /// <summary>What an arrangement is about: one item, or all items of the agency (both empty).</summary>
    public sealed record Items(string TaskCode, string Name);

    /// <summary>Key of the agency; empty where there is none.</summary>
    public Guid Id => Duty?.AgencyId ?? Guid.Empty;

    public Actor Actor => actors.Current;

    private Duty? Duty => actors.Current.Duties.FirstOrDefault(duty => duty is { Role: Role.Approver, AgencyId: not null });

    /// <summary>Its officers in some roles, by name.</summary>
    public async Task<IReadOnlyList<OfficerInfo>> OfficersAsync(IReadOnlyCollection<Role> roles, CancellationToken cancellation) =>
        Duty is { } duty ? await identity.OfficersAsync(roles, duty.Division, Id, cancellation) : [];

    /// <summary>The item of a code, or all items where none is given; null where the item is not the agency's.</summary>
    public async Task<Items?> ItemsAsync(string? taskCode, CancellationToken cancellation)
    {
        if (Duty is null || string.IsNullOrWhiteSpace(taskCode))
        {
            return Duty is null ? null : new Items("", "");
        }

        return await catalog.FindAsync(taskCode.Trim(), cancellation) is { } list && list.AgencyId == Id ? new Items(list.Content.TaskCode, list.Content.Name) : null;
    }
}
