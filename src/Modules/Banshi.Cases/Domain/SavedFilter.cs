namespace Banshi.Cases.Domain;

/// <summary>A view of the worklist that an officer keeps under a name.</summary>
internal sealed class SavedFilter
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>The query of its address.</summary>
    public required string Query { get; set; }
}
