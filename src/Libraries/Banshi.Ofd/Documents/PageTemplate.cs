namespace Banshi.Ofd.Documents;

/// <summary>What many pages have in common, for example the frame of a certificate; it is written once, whichever pages lie over it.</summary>
/// <param name="name">A name for people.</param>
/// <param name="isForeground">Over the pages' own content instead of below.</param>
public sealed class PageTemplate(string name, bool isForeground = false)
{
    /// <summary>A name for people.</summary>
    public string Name { get; } = name;

    /// <summary>Over the pages' own content instead of below.</summary>
    public bool IsForeground { get; } = isForeground;

    /// <summary>What it shows.</summary>
    public Layer Body { get; } = new();
}
