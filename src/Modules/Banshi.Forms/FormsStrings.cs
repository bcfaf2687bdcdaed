namespace Banshi.Forms;

/// <summary>Marks the texts of this module.</summary>
internal sealed class FormsStrings;
