using Banshi.Platform.Data;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>A plan to draft or revise a document (制修订计划); approved, it becomes an edition.</summary>
internal sealed class RevisionPlan : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Twelve-digit code of the division where the document will apply.</summary>
    public required string Division { get; init; }

    public required string Title { get; init; }

    public required StandardKind Kind { get; init; }

    public required StandardField Field { get; init; }

    /// <summary>The document that it revises; null for a new one, or for one that is not in the register.</summary>
    public Guid? StandardId { get; init; }

    /// <summary>牵头单位.</summary>
    public required string Lead { get; init; }

    /// <summary>What asks for it.</summary>
    public string Basis { get; init; } = "";

    public required DateOnly DueOn { get; init; }

    public required PlanState State { get; set; }

    /// <summary>The edition that it became.</summary>
    public Guid? EditionId { get; set; }

    public Guid Version { get; set; }

    public bool IsOpen => State is not (PlanState.Approved or PlanState.Dropped);

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;
}

/// <summary>A state that a plan has reached.</summary>
internal sealed class PlanStep
{
    public required Guid PlanId { get; init; }

    public required int Number { get; init; }

    public required PlanState State { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    public string Note { get; init; } = "";
}

/// <summary>How far a plan has come.</summary>
internal enum PlanState
{
    /// <summary>已列入.</summary>
    Planned = 1,

    /// <summary>起草中.</summary>
    Drafting = 2,

    /// <summary>征求意见.</summary>
    Consulting = 3,

    /// <summary>已审定.</summary>
    Approved = 4,

    /// <summary>已终止.</summary>
    Dropped = 5,
}

/// <summary>Where a plan may go from where it is. After consulting it may go back to drafting.</summary>
internal static class PlanRoute
{
    public static IReadOnlyList<PlanState> After(PlanState state) => state switch
    {
        PlanState.Planned => [PlanState.Drafting, PlanState.Dropped],
        PlanState.Drafting => [PlanState.Consulting, PlanState.Dropped],
        PlanState.Consulting => [PlanState.Approved, PlanState.Drafting, PlanState.Dropped],
        _ => [],
    };
}
