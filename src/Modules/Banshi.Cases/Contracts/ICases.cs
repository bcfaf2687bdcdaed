namespace Banshi.Cases.Contracts;

/// <summary>What those who listen may know of a case.</summary>
public interface ICases
{
    /// <summary>A case, or an applicant's own part of a life event that another platform handles; null where there is none.</summary>
    Task<CaseInfo?> FindAsync(Guid id, CancellationToken cancellation);
}

/// <summary>A case.</summary>
/// <param name="Id">Key.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="AgencyName">受理单位.</param>
/// <param name="PartyId">The applicant's account party; null for somebody without one.</param>
/// <param name="Phone">The telephone number that was given with it; empty where the platform that has the case writes to it.</param>
public sealed record CaseInfo(Guid Id, string ItemName, string AgencyName, Guid? PartyId, string Phone);
