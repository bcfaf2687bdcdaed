namespace Banshi.Platform.LongTasks;

/// <summary>A long task as its person sees it.</summary>
public sealed record LongTaskView
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called, in the language of the reader.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>Where it stands.</summary>
    public required LongTaskState State { get; init; }

    /// <summary>How many steps or rows there are; null where that is not known yet.</summary>
    public required int? Total { get; init; }

    /// <summary>How many are done, the refused ones among them.</summary>
    public required int Done { get; init; }

    /// <summary>How many were refused.</summary>
    public required int Refused { get; init; }

    /// <summary>When it was asked for, UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When its run began, UTC; null while it waits.</summary>
    public required DateTime? StartedAt { get; init; }

    /// <summary>When it ended, UTC; null while it is under way.</summary>
    public required DateTime? EndedAt { get; init; }

    /// <summary>Whether its person has asked for the end.</summary>
    public required bool IsCancelAsked { get; init; }

    /// <summary>Why it failed, in the language of the reader; empty otherwise.</summary>
    public required string Reason { get; init; }

    /// <summary>Address of the page that shows what came of it; null for none.</summary>
    public required string? To { get; init; }

    /// <summary>Name of the file that it made; empty for none, or where it is deleted.</summary>
    public required string ResultName { get; init; }

    /// <summary>Bytes of that file.</summary>
    public required long ResultLength { get; init; }

    /// <summary>The legal day after which its file and the list of refusals are deleted; null while it is under way.</summary>
    public required DateOnly? KeptUntil { get; init; }

    /// <summary>Whether they are deleted.</summary>
    public required bool IsCleared { get; init; }

    /// <summary>Whether it is over, one way or another.</summary>
    public bool HasEnded => EndedAt is not null;

    internal static LongTaskView Of(LongTask task, string title, int keepDays) => new()
    {
        Id = task.Id,
        Title = title,
        Subject = task.Subject,
        State = task.State,
        Total = task.Total,
        Done = task.Done,
        Refused = task.Refused,
        CreatedAt = task.CreatedAt,
        StartedAt = task.StartedAt,
        EndedAt = task.EndedAt,
        IsCancelAsked = task.CancelAskedAt is not null,
        Reason = BothLanguages.IsEnglish ? task.ReasonEn : task.Reason,
        To = task.To,
        ResultName = task.ClearedAt is null && task.HasEnded ? task.ResultName : "",
        ResultLength = task.ResultLength,
        KeptUntil = task.EndedAt is { } ended ? Clock.LegalDay(ended).AddDays(keepDays) : null,
        IsCleared = task.ClearedAt is not null,
    };
}

/// <summary>What a long task refused, as its person sees it.</summary>
/// <param name="Line">Line of the file; null where there is none.</param>
/// <param name="Column">Column of the file; empty where the reason is about the whole line.</param>
/// <param name="Subject">What was refused.</param>
/// <param name="To">Address that shows it; empty for none.</param>
/// <param name="Reason">Why, in the language of the reader.</param>
public sealed record LongTaskRefusalView(int? Line, string Column, string Subject, string To, string Reason);

/// <summary>A page of somebody's tasks, the newest first.</summary>
/// <param name="Tasks">The tasks.</param>
/// <param name="Next">Cursor of the page behind; null on the last.</param>
public sealed record LongTaskPage(IReadOnlyList<LongTaskView> Tasks, Guid? Next);
