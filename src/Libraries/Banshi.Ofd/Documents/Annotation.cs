namespace Banshi.Ofd.Documents;

/// <summary>What an annotation is (GB/T 33190 §15.2).</summary>
public enum AnnotationType
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A drawing.</summary>
    Path,

    /// <summary>A highlight.</summary>
    Highlight,

    /// <summary>A stamp without cryptography; seals are made by sealing the document.</summary>
    Stamp,

    /// <summary>A watermark, for example the purpose and the term of a copy.</summary>
    Watermark,
}

/// <summary>A mark on a page.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Boundary">Where it lies; its objects count from the top left corner.</param>
/// <param name="Creator">Who made it.</param>
/// <param name="Modified">When it was last changed.</param>
public sealed record Annotation(AnnotationType Type, Box Boundary, string Creator, DateOnly Modified)
{
    /// <summary>What it looks like.</summary>
    public IReadOnlyList<PageObject> Objects { get; init; } = [];

    /// <summary>A text for people, if any.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is printed with the page.</summary>
    public bool IsPrinted { get; init; } = true;
}
