namespace Banshi.Catalog.Alignment;

/// <summary>What another portal publishes beside what is published here, as a file was compared. It never changes.</summary>
internal sealed class SourceComparison
{
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    public required string FileName { get; init; }

    /// <summary>Elements that the file carries, by their names in the text of a list, with commas between them.</summary>
    public required string Elements { get; init; }

    public required int Rows { get; init; }

    public required int Equal { get; init; }

    public required int Differs { get; init; }

    public required int NotWithUs { get; init; }

    public required int OnlyWithUs { get; init; }
}

/// <summary>In what a list is not the same on both sides.</summary>
internal enum SourceKind
{
    /// <summary>要素不一致.</summary>
    Differs = 1,

    /// <summary>本平台没有: the other portal alone publishes it.</summary>
    NotWithUs = 2,

    /// <summary>对方没有: of an agency that is in the file, published here alone.</summary>
    OnlyWithUs = 3,
}

/// <summary>A list that is not the same on both sides. Those that are are only counted.</summary>
internal sealed class SourceFinding
{
    public required Guid ComparisonId { get; init; }

    public required string TaskCode { get; init; }

    public required string Name { get; init; }

    public required string AgencyCode { get; init; }

    public required string AgencyName { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>The elements that differ, with commas before and behind each, so that one can be looked for.</summary>
    public required string Elements { get; init; }

    /// <summary>The differences as JSON text: before is theirs, after is ours.</summary>
    public required string Differences { get; init; }
}
