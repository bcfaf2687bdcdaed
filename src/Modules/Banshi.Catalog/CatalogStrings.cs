namespace Banshi.Catalog;

/// <summary>Marks the texts of this module.</summary>
internal sealed class CatalogStrings;
