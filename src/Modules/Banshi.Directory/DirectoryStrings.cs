namespace Banshi.Directory;

/// <summary>Marks the texts of this module.</summary>
internal sealed class DirectoryStrings;
