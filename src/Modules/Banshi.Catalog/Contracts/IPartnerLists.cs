namespace Banshi.Catalog.Contracts;

/// <summary>Lists of other platforms whose applications can be handed in here. Whoever talks with those platforms implements it.</summary>
public interface IPartnerLists
{
    /// <summary>Where some items are handled beyond this platform.</summary>
    /// <param name="basicCodes">基本编码 of the items.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<PartnerOffer>> OffersAsync(IReadOnlyCollection<string> basicCodes, CancellationToken cancellation);
}

/// <summary>A list of another platform.</summary>
/// <param name="Partner">The platform.</param>
/// <param name="PlaceName">The division that handles it, named with those above it.</param>
/// <param name="List">The list; its form is kept on this platform.</param>
public sealed record PartnerOffer(PlatformInfo Partner, string PlaceName, PlannedList List);

/// <summary>Another platform that this one works with.</summary>
/// <param name="Code">Twelve-digit division code of its region.</param>
/// <param name="Name">Its name.</param>
public sealed record PlatformInfo(string Code, string Name);
