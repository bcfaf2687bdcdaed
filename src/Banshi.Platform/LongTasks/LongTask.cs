using Banshi.Platform.Actors;

namespace Banshi.Platform.LongTasks;

/// <summary>
/// A long task: who asked for what, how far it is, and what came of it. <see cref="Attempt"/> says which taking-up is in force. It is the concurrency token, so a
/// node that lost the task without noticing cannot save a further step.
/// </summary>
internal sealed class LongTask
{
    public const int LongestSubject = 200;

    public required Guid Id { get; init; }

    /// <summary>Stable name of its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about, for its person: the name of the file, a number of cases.</summary>
    public required string Subject { get; init; }

    /// <summary>What it was asked with, as JSON text.</summary>
    public required string Input { get; init; }

    /// <summary>Name of the file that was given with it; empty for none. Its bytes lie under <see cref="InputId"/>.</summary>
    public required string InputName { get; init; }

    public required Guid? InputId { get; init; }

    public required Guid AccountId { get; init; }

    public required string ActorName { get; init; }

    public required Channel Channel { get; init; }

    public required DateTime CreatedAt { get; init; }

    public LongTaskState State { get; set; } = LongTaskState.Waiting;

    public int Attempt { get; set; }

    /// <summary>How often the program failed at it. A node that died or lost the task does not count.</summary>
    public int Failures { get; set; }

    /// <summary>How many steps or rows there are; null where that is not known before the end.</summary>
    public int? Total { get; set; }

    public int Done { get; set; }

    /// <summary>Whether <see cref="Done"/> counts steps that are saved; otherwise the task is one save, and <see cref="Done"/> only says how far it is.</summary>
    public bool HasSteps { get; set; }

    public int Refused { get; set; }

    public DateTime? StartedAt { get; set; }

    /// <summary>When <see cref="Done"/> was last saved.</summary>
    public DateTime? SavedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public DateTime? CancelAskedAt { get; set; }

    /// <summary>Why it failed, in Chinese and in English; empty otherwise.</summary>
    public string Reason { get; set; } = "";

    public string ReasonEn { get; set; } = "";

    /// <summary>Address of the page that shows what came of it; null where the report says all.</summary>
    public string? To { get; set; }

    public Guid? ResultId { get; set; }

    public string ResultName { get; set; } = "";

    public string ResultType { get; set; } = "";

    public long ResultLength { get; set; }

    /// <summary>When its files and the list of what was refused were deleted.</summary>
    public DateTime? ClearedAt { get; set; }

    public bool HasEnded => EndedAt is not null;
}

/// <summary>What a long task refused, and why.</summary>
internal sealed class LongTaskRefusal
{
    public const int LongestText = 500;

    public required Guid TaskId { get; init; }

    /// <summary>Position among the refusals, or the number of the step.</summary>
    public required int Number { get; init; }

    /// <summary>Line of the file, the header is line 1; null where there is no file.</summary>
    public required int? Line { get; init; }

    /// <summary>Column of the file; empty where the reason is about the whole line.</summary>
    public required string Column { get; init; }

    /// <summary>What was refused, as people name it.</summary>
    public required string Subject { get; init; }

    /// <summary>Address that shows it; empty for none.</summary>
    public required string To { get; init; }

    public required string Reason { get; init; }

    public required string ReasonEn { get; init; }
}
