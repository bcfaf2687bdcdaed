namespace Banshi.Cases.Domain;

/// <summary>An officer is away: until then a colleague stands in, and sees what waits for both.</summary>
internal sealed class Absence
{
    /// <summary>The officer; one absence at a time.</summary>
    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; set; }

    public required DateOnly To { get; set; }

    public required Guid StandInId { get; set; }

    public required string StandInName { get; set; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
