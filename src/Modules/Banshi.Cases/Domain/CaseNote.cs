namespace Banshi.Cases.Domain;

/// <summary>A note of an officer on a case, for colleagues alone. It decides nothing and is never shown to the applicant.</summary>
internal sealed class CaseNote
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required DateTime At { get; init; }

    public required string Author { get; init; }

    public required string Text { get; init; }
}
