namespace Banshi.Identity;

/// <summary>Marks the texts of this module.</summary>
internal sealed class IdentityStrings;
