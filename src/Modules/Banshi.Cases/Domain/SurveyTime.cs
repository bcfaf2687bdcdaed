using System.Globalization;

namespace Banshi.Cases.Domain;

/// <summary>When a survey on the spot takes place: a day, and the half of it where one was agreed.</summary>
internal sealed record SurveyTime(DateOnly Day, HalfDay? Half)
{
    /// <summary>As a choice of a form carries it.</summary>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd} {Half}");

    /// <summary>What a form carried; null where it is no time.</summary>
    public static SurveyTime? Read(string value) => value.Split(' ') is [var day, var half]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Enum.TryParse<HalfDay>(half, out var part) && Enum.IsDefined(part)
        ? new SurveyTime(date, part)
        : null;

    /// <summary>As documents say it.</summary>
    public string Text => $"{Day.Year} 年 {Day.Month} 月 {Day.Day} 日{(Half is { } half ? CaseNames.Of(half) : "")}";
}

/// <summary>Half of a working day.</summary>
internal enum HalfDay
{
    /// <summary>上午.</summary>
    Morning = 1,

    /// <summary>下午.</summary>
    Afternoon = 2,
}
