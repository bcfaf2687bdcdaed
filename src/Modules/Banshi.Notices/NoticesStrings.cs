namespace Banshi.Notices;

/// <summary>Marks the texts of this module.</summary>
internal sealed class NoticesStrings;
