namespace Banshi.Guidance;

/// <summary>Marks the texts of this module.</summary>
internal sealed class GuidanceStrings;
