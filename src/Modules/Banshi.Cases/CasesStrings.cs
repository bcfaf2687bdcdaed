namespace Banshi.Cases;

/// <summary>Marks the texts of this module.</summary>
internal sealed class CasesStrings;
