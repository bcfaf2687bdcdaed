namespace Banshi.Licenses.Contracts;

/// <summary>The items that an agency implements, to choose from. A seam: licenses lie below the catalog, and whoever knows both fills it.</summary>
public interface IAgencyItems
{
    /// <summary>Items of an agency, by their names.</summary>
    /// <param name="creditCode">统一社会信用代码 of the agency.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<AgencyItem>> OfAsync(string creditCode, CancellationToken cancellation);
}

/// <summary>An item.</summary>
/// <param name="Code">事项编码.</param>
/// <param name="Name">Its name.</param>
public sealed record AgencyItem(string Code, string Name);
