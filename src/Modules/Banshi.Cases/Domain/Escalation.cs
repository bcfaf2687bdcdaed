using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// 督办: a case is brought to somebody higher, by an officer or by a rule of its agency. It is open until whoever received it ends it, or the case itself
/// comes to its end. The clock of the case runs on.
/// </summary>
internal sealed class Escalation : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>The rule that brought it up; null where an officer did.</summary>
    public required Guid? RuleId { get; init; }

    public required DateTime RaisedAt { get; init; }

    /// <summary>The officer; null and empty where a rule did.</summary>
    public required Guid? RaisedById { get; init; }

    public required string RaisedBy { get; init; }

    /// <summary>What is needed, or what the rule says.</summary>
    public required string Reason { get; init; }

    /// <summary>Who received it.</summary>
    public required Guid ToId { get; init; }

    public required string ToName { get; init; }

    /// <summary>Until when it is answered.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>批示; empty before the answer.</summary>
    public string Instruction { get; set; } = "";

    public string AnsweredBy { get; set; } = "";

    /// <summary>When it was first answered, by an instruction, by giving the case to somebody or by ending it.</summary>
    public DateTime? AnsweredAt { get; set; }

    /// <summary>How it ended.</summary>
    public string Outcome { get; set; } = "";

    public string EndedBy { get; set; } = "";

    public DateTime? EndedAt { get; set; }

    public Guid Version { get; set; }

    public bool IsOpen => EndedAt is null;
}
