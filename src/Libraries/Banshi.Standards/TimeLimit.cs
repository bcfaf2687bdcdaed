using System.ComponentModel;

namespace Banshi.Standards;

/// <summary>Units of legal time limits.</summary>
public enum TimeUnit
{
    /// <summary>工作日.</summary>
    [Description("工作日")]
    WorkingDay = 1,

    /// <summary>自然日.</summary>
    [Description("自然日")]
    NaturalDay = 2,

    /// <summary>周.</summary>
    [Description("周")]
    Week = 3,

    /// <summary>月.</summary>
    [Description("月")]
    Month = 4,

    /// <summary>年.</summary>
    [Description("年")]
    Year = 5,

    /// <summary>小时: within the day.</summary>
    [Description("小时")]
    Hour = 6,
}

/// <summary>A legal or promised time limit; an amount of 0 means: on the spot.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
public sealed record TimeLimit(int Amount, TimeUnit Unit)
{
    private const int NaturalDaysPerWorkingWeek = 7;

    /// <summary>A limit in working days.</summary>
    public static TimeLimit WorkingDays(int days) => new(days, TimeUnit.WorkingDay);

    /// <summary>
    /// Whether this limit surely ends later than the other, whatever the calendar: units are compared by their natural days, working days at 7 natural days
    /// for 5. Holidays are left out, so a doubt is decided in favor of the list.
    /// </summary>
    public bool Exceeds(TimeLimit other) => Unit == other.Unit ? Amount > other.Amount : InNaturalDays() > other.InNaturalDays();

    /// <summary>How long it is in natural days, holidays left out.</summary>
    public double InNaturalDays() => Unit switch
    {
        TimeUnit.WorkingDay => Amount * NaturalDaysPerWorkingWeek / 5.0,
        TimeUnit.Week => Amount * 7,
        TimeUnit.Month => Amount * 30,
        TimeUnit.Year => Amount * 365,
        TimeUnit.Hour => Amount / 24.0,
        _ => Amount,
    };
}
