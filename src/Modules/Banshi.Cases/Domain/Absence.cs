namespace Banshi.Cases.Domain;

/// <summary>An officer is away: until then a colleague stands in, and sees what waits for both.</summary>
internal sealed class Absence
{
    /// <summary>The officer; one absence at a time.</summary>
    public required Guid AccountId { get; init; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    public Guid StandInId { get; set; }

    public string StandInName { get; set; } = "";

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
