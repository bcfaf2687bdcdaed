namespace Banshi.Platform.Documents;

/// <summary>An official paper: a notice, a receipt, a decision.</summary>
public sealed record Paper
{
    /// <summary>Title, centered at the head.</summary>
    public required string Title { get; init; }

    /// <summary>文书编号.</summary>
    public required string Number { get; init; }

    /// <summary>To whom.</summary>
    public required string Addressee { get; init; }

    /// <summary>The text, each paragraph indented by two characters.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Numbered points.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>Paragraphs behind the points.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>The authority, at the right.</summary>
    public required string Signer { get; init; }

    /// <summary>The legal day, below it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>UTC; written into the file, so that the same paper always gives the same bytes.</summary>
    public required DateTime CreatedAt { get; init; }
}
