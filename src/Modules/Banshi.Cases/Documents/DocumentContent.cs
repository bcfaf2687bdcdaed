namespace Banshi.Cases.Documents;

/// <summary>What a document says; fixed when the act is done.</summary>
internal sealed record DocumentContent
{
    /// <summary>For example 受理通知书.</summary>
    public required string Title { get; init; }

    /// <summary>To whom.</summary>
    public required string Addressee { get; init; }

    /// <summary>The text.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>Numbered points, for example what is to be corrected.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>What follows the points: duties, remedies.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>The authority.</summary>
    public required string Signer { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly Day { get; init; }
}
