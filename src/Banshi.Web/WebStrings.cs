namespace Banshi.Web;

/// <summary>Marks the texts of this project: the key is the Chinese text, <c>Resources/WebStrings.en.resx</c> holds the English.</summary>
public sealed class WebStrings;
