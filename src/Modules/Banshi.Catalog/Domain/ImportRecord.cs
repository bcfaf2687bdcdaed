namespace Banshi.Catalog.Domain;

/// <summary>An import that was tried, with its report row by row.</summary>
internal sealed class ImportRecord
{
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required string FileName { get; init; }

    /// <summary>The report as JSON text.</summary>
    public required string Report { get; init; }
}
