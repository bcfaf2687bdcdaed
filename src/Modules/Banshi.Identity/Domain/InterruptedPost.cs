namespace Banshi.Identity.Domain;

/// <summary>A form post that came after its session had ended: kept for the same person until the next sign-in, so that nothing is lost.</summary>
internal sealed class InterruptedPost
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Path { get; init; }

    /// <summary>The fields, encrypted with the keys that protect cookies.</summary>
    public required string Fields { get; init; }

    public required DateTime At { get; init; }
}
