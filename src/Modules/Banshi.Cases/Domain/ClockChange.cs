namespace Banshi.Cases.Domain;

/// <summary>A change of a running clock: proposed by one officer with reasons, decided by another, and kept either way.</summary>
internal sealed class ClockChange
{
    public required Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public required ClockChangeKind Kind { get; init; }

    /// <summary>Working days that are added; of an extension alone.</summary>
    public int Days { get; init; }

    /// <summary>The right first day, or the first of the days that do not count.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last of the days that do not count.</summary>
    public DateOnly? To { get; init; }

    public required string Reason { get; init; }

    public required DateTime AskedAt { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedBy { get; init; }

    public DateTime? DecidedAt { get; set; }

    public string DecidedBy { get; set; } = "";

    public bool? Approved { get; set; }

    public string Opinion { get; set; } = "";

    public bool IsOpen => DecidedAt is null;
}

/// <summary>What is changed.</summary>
internal enum ClockChangeKind
{
    /// <summary>延长办理期限 (行政许可法 §42, or as the list says).</summary>
    Extension = 1,

    /// <summary>更正起算日.</summary>
    Start = 2,

    /// <summary>补记不计入的日期: days on which the clock stood and nobody recorded it.</summary>
    Stop = 3,
}
