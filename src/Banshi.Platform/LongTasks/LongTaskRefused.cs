namespace Banshi.Platform.LongTasks;

/// <summary>What a long task refused.</summary>
/// <param name="Subject">What it is, as people name it: a number and a name.</param>
/// <param name="Why">The reason and what to do; it is asked in Chinese and in English.</param>
public sealed record LongTaskRefused(string Subject, Func<string> Why)
{
    /// <summary>Line of the file, the header is line 1; null where there is none.</summary>
    public int? Line { get; init; }

    /// <summary>Column of the file; empty where the reason is about the whole line.</summary>
    public string Column { get; init; } = "";

    /// <summary>Address that shows it; empty for none.</summary>
    public string To { get; init; } = "";

    internal LongTaskRefusal Of(Guid task, int number)
    {
        var (zh, en) = BothLanguages.Of(Why);
        return new LongTaskRefusal
        {
            TaskId = task,
            Number = number,
            Line = Line,
            Column = Short(Column, 100),
            Subject = Short(Subject, LongTask.LongestSubject),
            To = To,
            Reason = Short(zh, LongTaskRefusal.LongestText),
            ReasonEn = Short(en, LongTaskRefusal.LongestText),
        };
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
