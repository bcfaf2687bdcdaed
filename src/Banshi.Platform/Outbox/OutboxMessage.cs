namespace Banshi.Platform.Outbox;

/// <summary>One event on its way to one handler.</summary>
internal sealed class OutboxMessage
{
    public const int AttemptsBeforeHelp = 12;

    public required Guid Id { get; init; }

    public required string Event { get; init; }

    public required string Handler { get; init; }

    public required string Payload { get; init; }

    /// <summary>Whether it begins a long task: those have lanes of their own and hold up no other step.</summary>
    public required bool IsLong { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When it may be tried (again); null when it is done, or waits for a person.</summary>
    public DateTime? DueAt { get; set; }

    public DateTime? DoneAt { get; set; }

    public int Attempts { get; set; }

    public string? LastError { get; set; }

    public bool NeedsHelp => DoneAt is null && DueAt is null;

    public void Failed(DateTime now, string error)
    {
        LastError = error;
        DueAt = Attempts >= AttemptsBeforeHelp ? null : now + TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, Attempts)));
    }

    public void Replay(DateTime now) => (DueAt, Attempts) = (now, 0);
}
