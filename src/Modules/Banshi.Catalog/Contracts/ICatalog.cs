namespace Banshi.Catalog.Contracts;

/// <summary>Published implementation lists. What a case was submitted under is asked for by version; everybody else asks for what is in force.</summary>
public interface ICatalog
{
    /// <summary>The version in force of an item, by 实施编码; null where there is none.</summary>
    Task<ItemVersionInfo?> FindAsync(string taskCode, CancellationToken cancellation);

    /// <summary>A version by key, in force or not.</summary>
    Task<ItemVersionInfo?> FindVersionAsync(Guid versionId, CancellationToken cancellation);

    /// <summary>Versions in force of a division and all below it whose name, everyday words or code hold a text; by name.</summary>
    Task<IReadOnlyList<ItemVersionInfo>> ListAsync(string division, string text, int most, CancellationToken cancellation);

    /// <summary>Everybody who implements a catalog entry (基本编码), by division.</summary>
    Task<IReadOnlyList<ImplementerInfo>> ImplementersAsync(string basicCode, CancellationToken cancellation);

    /// <summary>What changed after a cursor (0 for all), oldest first. Cursors grow by commit: nothing can appear behind one that was read.</summary>
    Task<IReadOnlyList<CatalogChange>> ChangesAsync(long after, int most, CancellationToken cancellation);

    /// <summary>The cursor of the latest change.</summary>
    Task<long> CursorAsync(CancellationToken cancellation);

    /// <summary>Items that an agency implements, by their names.</summary>
    Task<IReadOnlyList<ImplementerInfo>> OfAgencyAsync(string agencyCode, int most, CancellationToken cancellation);

    /// <summary>Themes for persons and firms, by code.</summary>
    Task<IReadOnlyList<ThemeInfo>> ThemesAsync(CancellationToken cancellation);
}

/// <summary>A published version of an implementation list.</summary>
/// <param name="Id">Key of the version.</param>
/// <param name="ItemId">Key of the item.</param>
/// <param name="AgencyId">Key of the agency in the directory; null where it is not in this region's directory.</param>
/// <param name="Number">Version number, from 1.</param>
/// <param name="PublishedAt">UTC.</param>
/// <param name="IsCurrent">Whether it is the one in force.</param>
/// <param name="Content">The elements.</param>
public sealed record ItemVersionInfo(Guid Id, Guid ItemId, Guid? AgencyId, int Number, DateTime PublishedAt, bool IsCurrent, ItemContent Content);

/// <summary>An agency that implements an item.</summary>
/// <param name="TaskCode">Code of its list.</param>
/// <param name="Name">Name of the item there.</param>
/// <param name="AgencyCode">Its credit code.</param>
/// <param name="Division">Twelve-digit code; empty where it is not of this region.</param>
public sealed record ImplementerInfo(string TaskCode, string Name, string AgencyCode, string Division);

/// <summary>A change of the catalog.</summary>
/// <param name="Cursor">Its cursor.</param>
/// <param name="Version">The version that is in force now.</param>
public sealed record CatalogChange(long Cursor, ItemVersionInfo Version);

/// <summary>A theme.</summary>
/// <param name="Audience"><c>person</c> or <c>firm</c>.</param>
/// <param name="Code">Three digits.</param>
/// <param name="Name">Name in the language of the reader.</param>
public sealed record ThemeInfo(string Audience, string Code, string Name);
