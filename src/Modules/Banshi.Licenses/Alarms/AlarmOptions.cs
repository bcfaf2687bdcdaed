namespace Banshi.Licenses.Alarms;

/// <summary>From which number of licenses within an hour an alarm is raised. Section <c>Licenses:Alarms</c> of the configuration.</summary>
internal sealed class AlarmOptions
{
    public const string Section = "Licenses:Alarms";

    /// <summary>More than anybody handles.</summary>
    public int TooMany { get; set; } = 30;

    /// <summary>Outside of working hours.</summary>
    public int OffHours { get; set; } = 5;

    /// <summary>Issued outside of one's divisions, and not for a case.</summary>
    public int OutsideDivision { get; set; } = 5;

    /// <summary>The hour at which work begins on a working day, local time.</summary>
    public int WorkBegins { get; set; } = 7;

    /// <summary>The hour at which it ends.</summary>
    public int WorkEnds { get; set; } = 20;
}
