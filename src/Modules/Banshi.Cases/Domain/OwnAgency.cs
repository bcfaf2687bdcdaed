using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>The one agency for which an approver arranges its work. Whoever approves for all agencies of a division speaks for none of them.</summary>
internal sealed class OwnAgency(ActorSource actors, IIdentity identity, ICatalog catalog)
{
    private const int MostItems = 50;

    public static readonly Guard Guard = Guard.Allow(Role.Approver, Reach.Agency);

    /// <summary>What an arrangement is about: one item, or all items of the agency (both empty).</summary>
    public sealed record Items(string TaskCode, string Name);

    /// <summary>Key of the agency; empty where there is none.</summary>
    public Guid Id => Duty?.AgencyId ?? Guid.Empty;

    /// <summary>Its division; null where there is none.</summary>
    public string? Division => Duty?.Division;

    public Actor Actor => actors.Current;

    private Duty? Duty => actors.Current.Duties.FirstOrDefault(duty => duty is { Role: Role.Approver, AgencyId: not null });

    /// <summary>Its officers in some roles, by name.</summary>
    public async Task<IReadOnlyList<OfficerInfo>> OfficersAsync(IReadOnlyCollection<Role> roles, CancellationToken cancellation) =>
        Duty is { } duty ? await identity.OfficersAsync(roles, duty.Division, Id, cancellation) : [];

    /// <summary>The item of a name or a code, or all items where none is given; null where the agency has no such item.</summary>
    public async Task<Items?> ItemsAsync(string? item, CancellationToken cancellation)
    {
        if (Duty is not { } duty)
        {
            return null;
        }

        if (item?.Trim() is not { Length: > 0 } text)
        {
            return new Items("", "");
        }

        var found = await catalog.FindAsync(text, cancellation) is { } byCode ? [byCode] : await catalog.ListAsync(duty.Division, text, MostItems, cancellation);
        return found.FirstOrDefault(list => list.AgencyId == Id && (list.Content.Name == text || list.Content.TaskCode == text)) is { } own ? new Items(own.Content.TaskCode, own.Content.Name) : null;
    }
}
