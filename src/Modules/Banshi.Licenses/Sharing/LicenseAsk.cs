using Banshi.Platform;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Sharing;

/// <summary>
/// A department asks a holder to let it use a license for a case of its own, which is not on this platform. Until he agrees, within the limit, it opens nothing; what he agrees to
/// is an authorization for this ask alone, whose key stands where that of a case would.
/// </summary>
internal sealed class LicenseAsk : IVersioned
{
    public const int LongestCaseNumber = 50;

    public required Guid Id { get; init; }

    public required Guid GrantId { get; init; }

    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    public required string TypeName { get; init; }

    /// <summary>SHA-256 of what was named: asked again until its time is over, it is the same ask, whether or not there is such a license.</summary>
    public required string Subject { get; init; }

    /// <summary>The license; null where there is none in force, which the department is not told.</summary>
    public required Guid? LicenseId { get; init; }

    /// <summary>The holder's account party; null where there is none who could answer.</summary>
    public required Guid? PartyId { get; init; }

    public required string ItemCode { get; init; }

    /// <summary>The department's own number of its case.</summary>
    public required string CaseNumber { get; init; }

    public required string Purpose { get; init; }

    public required string Operator { get; init; }

    public required DateTime At { get; init; }

    /// <summary>From this instant on no answer is a refusal.</summary>
    public required DateTime EndsAt { get; init; }

    public AskState Answer { get; set; } = AskState.Waiting;

    public DateTime? AnsweredAt { get; set; }

    public string AnsweredBy { get; set; } = "";

    /// <summary>When it ceased to answer for whoever asks the same: it was agreed to, or asked anew after its time; null until then.</summary>
    public DateTime? ClosedAt { get; set; }

    public Guid Version { get; set; }

    /// <summary>For what, as the holder reads it.</summary>
    public string Use => $"{AgencyName}：{Purpose}（对方办件 {CaseNumber}）";

    /// <summary>The last day on which it can be answered.</summary>
    public DateOnly LastDay => Clock.LegalDay(EndsAt.AddTicks(-1));

    /// <summary>What the department is told: a refusal looks like no answer, or it would show that there is such a license.</summary>
    public AskState ToldAt(DateTime now) => Answer != AskState.Refused ? StateAt(now) : now >= EndsAt ? AskState.Lapsed : AskState.Waiting;

    public AskState StateAt(DateTime now) => Answer == AskState.Waiting && now >= EndsAt ? AskState.Lapsed : Answer;
}

/// <summary>Where an ask stands.</summary>
internal enum AskState
{
    /// <summary>等待持证人答复.</summary>
    Waiting = 1,

    /// <summary>持证人同意.</summary>
    Approved = 2,

    /// <summary>持证人不同意.</summary>
    Refused = 3,

    /// <summary>逾期没有答复, which is a refusal.</summary>
    Lapsed = 4,
}
