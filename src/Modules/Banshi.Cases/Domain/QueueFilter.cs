namespace Banshi.Cases.Domain;

/// <summary>What of a queue is shown.</summary>
/// <param name="Queue">The queue; null for the first that the officer has.</param>
/// <param name="Text">A case number, the name or document number of an applicant, or words of an item.</param>
/// <param name="Due">By due day; null for all.</param>
/// <param name="Whose">By who has taken it on; null for all.</param>
/// <param name="Mark">By what marks it; null for all.</param>
internal sealed record QueueFilter(ListQueue.Queue? Queue, string? Text, DueFilter? Due, WhoseFilter? Whose, MarkFilter? Mark = null)
{
    /// <summary>As the query of an address; it begins with a question mark.</summary>
    public string ToQuery() => "?" + string.Join('&', Parts());

    private IEnumerable<string> Parts()
    {
        if (Queue is { } queue)
        {
            yield return $"queue={queue}";
        }

        if (!string.IsNullOrWhiteSpace(Text))
        {
            yield return $"q={Uri.EscapeDataString(Text.Trim())}";
        }

        if (Due is { } due)
        {
            yield return $"due={due}";
        }

        if (Whose is { } whose)
        {
            yield return $"whose={whose}";
        }

        if (Mark is { } mark)
        {
            yield return $"mark={mark}";
        }
    }
}

/// <summary>By due day.</summary>
internal enum DueFilter
{
    /// <summary>已超期.</summary>
    Overdue = 1,

    /// <summary>今天到期.</summary>
    Today = 2,

    /// <summary>七天内到期.</summary>
    Week = 3,
}

/// <summary>By who has taken it on.</summary>
internal enum WhoseFilter
{
    /// <summary>我经办的, with those of whom I stand in for.</summary>
    Mine = 1,

    /// <summary>无人经办.</summary>
    Free = 2,
}

/// <summary>By what marks it out.</summary>
internal enum MarkFilter
{
    /// <summary>督办中.</summary>
    Escalated = 1,

    /// <summary>勘验已改期: the applicant has moved a survey, and nobody of the office has looked since.</summary>
    Moved = 2,
}
