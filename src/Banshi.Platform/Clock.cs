namespace Banshi.Platform;

/// <summary>The one clock. Instants are UTC, truncated to microseconds (the finest that both databases keep); legal days are days in Asia/Shanghai.</summary>
public sealed class Clock(TimeProvider time)
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Now, UTC.</summary>
    public DateTime UtcNow
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        }
    }

    /// <summary>Today as the law counts it.</summary>
    public DateOnly Today => LegalDay(UtcNow);

    /// <summary>The legal day of an instant.</summary>
    public static DateOnly LegalDay(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The wall clock of an instant, for people to read.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Shanghai);

    /// <summary>The first instant of a legal day.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Shanghai);
}
