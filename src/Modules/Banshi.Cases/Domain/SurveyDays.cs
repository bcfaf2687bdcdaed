using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>勘验时间: on which half-days of the week an agency surveys, and how long before a day an applicant may still ask for another.</summary>
internal sealed class SurveyDays : IVersioned
{
    /// <summary>What holds for an agency that has said nothing.</summary>
    public const int UsualNotice = 1;

    /// <summary>How many surveys an agency does in one half-day where it has said nothing.</summary>
    public const int UsualTeams = 1;

    private const int HalvesOfADay = 2;

    public required Guid AgencyId { get; init; }

    /// <summary>One bit for each half-day, Sunday morning first.</summary>
    public int Halves { get; set; }

    /// <summary>Working days between the day on which somebody asks and the day of the survey.</summary>
    public int Notice { get; set; } = UsualNotice;

    /// <summary>How many surveys it does in one half-day; whoever chooses the last place renews <see cref="Version"/>, so that no second one does.</summary>
    public int Teams { get; set; } = UsualTeams;

    public Guid Version { get; set; }

    /// <summary>The half-days that can be offered at all.</summary>
    public static IEnumerable<(DayOfWeek Day, HalfDay Half)> All =>
        from day in Enumerable.Range((int)DayOfWeek.Monday, 5)
        from half in Enum.GetValues<HalfDay>()
        select ((DayOfWeek)day, half);

    public bool Has(DayOfWeek day, HalfDay half) => (Halves & Bit(day, half)) != 0;

    public static int Of(IEnumerable<(DayOfWeek Day, HalfDay Half)> halves) => halves.Aggregate(0, (sum, one) => sum | Bit(one.Day, one.Half));

    private static int Bit(DayOfWeek day, HalfDay half) => 1 << (((int)day * HalvesOfADay) + (int)half - 1);
}
