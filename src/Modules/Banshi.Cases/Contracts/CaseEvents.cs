using Banshi.Platform.Outbox;

namespace Banshi.Cases.Contracts;

/// <summary>A case was decided; what it ends in is made next.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Granted">Whether it was granted.</param>
public sealed record CaseDecided(Guid CaseId, bool Granted) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "cases.decided";
}

/// <summary>A case is complete: decided, and what it ends in is made. It can be rated from now on.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">办件编号.</param>
/// <param name="TaskCode">实施编码.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="AgencyId">受理单位.</param>
/// <param name="Division">行政区划.</param>
/// <param name="PartyId">The applicant's account party; null for somebody without one.</param>
/// <param name="CompletedAt">UTC.</param>
public sealed record CaseCompleted(
    Guid CaseId, string CaseNumber, string TaskCode, string ItemName, Guid AgencyId, string Division, Guid? PartyId, DateTime CompletedAt) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "cases.completed";
}
