namespace Banshi.Licenses;

/// <summary>Marks the texts of this module.</summary>
internal sealed class LicensesStrings;
