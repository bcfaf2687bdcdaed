using Banshi.Platform.Data;

namespace Banshi.Catalog.Domain;

/// <summary>
/// A change of the catalog on its way through review (逐级审核、会审): proposed by an agency, looked at level by level, and carried out on its day. It is never
/// rewritten: what was returned is proposed anew under the same number, and each step stays.
/// </summary>
internal sealed class Proposal : IVersioned
{
    /// <summary>The place of what is on its way.</summary>
    public const string Open = "open";

    public required Guid Id { get; init; }

    public required ProposalKind Kind { get; init; }

    /// <summary>What it is about: 基本编码 of the entry, 实施编码 of the list.</summary>
    public required string Code { get; set; }

    /// <summary>One proposal about a thing is on its way at a time: that one has the thing's one place, an ended one a place of its own.</summary>
    public string Place { get; private set; } = Open;

    /// <summary>Name of the entry or list.</summary>
    public required string Title { get; set; }

    /// <summary>Elements of the entry as JSON text; empty for a list, which is in its draft.</summary>
    public required string Content { get; set; }

    /// <summary>The entry that is changed or withdrawn.</summary>
    public Guid? EntryId { get; init; }

    /// <summary>The draft of the list.</summary>
    public Guid? DraftId { get; init; }

    /// <summary>Why, and by which law.</summary>
    public required string Reason { get; set; }

    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    public required string Division { get; init; }

    public required Guid ProposedBy { get; set; }

    public required string ProposedByName { get; set; }

    public required DateTime SubmittedAt { get; set; }

    public required ProposalState State { get; set; }

    /// <summary>The division whose service administration looks at it now, or did last.</summary>
    public required string Stage { get; set; }

    /// <summary>The division at which the review ends.</summary>
    public required string Last { get; set; }

    /// <summary>From this day it is to be so; null for as soon as it is approved.</summary>
    public DateOnly? EffectiveOn { get; set; }

    /// <summary>When it was carried out.</summary>
    public DateTime? AppliedAt { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Ends it without anything being done, and gives its place to the next one.</summary>
    public void End(ProposalState state) => (State, Place) = (state, Id.ToString());

    /// <summary>Ends it as carried out.</summary>
    public void Apply(DateTime at) => (AppliedAt, Place) = (at, Id.ToString());
}

/// <summary>What is proposed.</summary>
internal enum ProposalKind
{
    /// <summary>新增事项.</summary>
    NewEntry = 1,

    /// <summary>调整事项.</summary>
    ChangeEntry = 2,

    /// <summary>取消事项.</summary>
    WithdrawEntry = 3,

    /// <summary>发布实施清单: new, or changed.</summary>
    List = 4,

    /// <summary>发布统一实施标准: new, or changed.</summary>
    Standard = 5,
}

/// <summary>Where a proposal stands.</summary>
internal enum ProposalState
{
    /// <summary>审核中.</summary>
    UnderReview = 1,

    /// <summary>已退回: the proposer changes it and submits it again.</summary>
    Returned = 2,

    /// <summary>已通过.</summary>
    Approved = 3,

    /// <summary>不予通过.</summary>
    Refused = 4,

    /// <summary>已撤回.</summary>
    Withdrawn = 5,
}

/// <summary>One look at a proposal: by the service administration of a level, or by a department in joint review.</summary>
internal sealed class ReviewStep : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid ProposalId { get; init; }

    public required int Number { get; init; }

    public required string Division { get; init; }

    /// <summary>The department in joint review; null for the service administration of the division.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>Who looks at it, as people read it.</summary>
    public required string Reviewer { get; init; }

    public required DateTime OpenedAt { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Null while it is open.</summary>
    public ReviewOutcome? Outcome { get; set; }

    public string Opinion { get; set; } = "";

    public Guid? ReviewedBy { get; set; }

    public string ReviewedByName { get; set; } = "";

    public DateTime? ClosedAt { get; set; }

    public Guid Version { get; set; }
}

/// <summary>How a look ended.</summary>
internal enum ReviewOutcome
{
    /// <summary>通过: on to the next level, or approved.</summary>
    Approved = 1,

    /// <summary>退回修改.</summary>
    Returned = 2,

    /// <summary>不予通过: the last level alone may say so.</summary>
    Refused = 3,

    /// <summary>同意, in joint review.</summary>
    Agreed = 4,

    /// <summary>不同意, in joint review: the region answers it in its opinion.</summary>
    Dissented = 5,

    /// <summary>Nothing was said: the proposer withdrew it, or the review went on without it.</summary>
    Dropped = 6,
}
