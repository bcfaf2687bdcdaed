using Banshi.Platform.Actors;

namespace Banshi.Identity.Contracts;

/// <summary>Applicants, and who acts for them.</summary>
public interface IIdentity
{
    /// <summary>An applicant by key, or null.</summary>
    Task<PartyInfo?> FindPartyAsync(Guid id, CancellationToken cancellation);

    /// <summary>The applicant with an identity document, or null.</summary>
    Task<PartyInfo?> FindPartyAsync(string idType, string idNumber, CancellationToken cancellation);

    /// <summary>The person behind an account; null for staff without one.</summary>
    Task<PartyInfo?> FindPersonAsync(Guid accountId, CancellationToken cancellation);

    /// <summary>The members of staff who hold one of some roles for an agency in a division, by name.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="division">Twelve-digit code of the division of the work.</param>
    /// <param name="agencyId">The agency of the work.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<OfficerInfo>> OfficersAsync(IReadOnlyCollection<Role> roles, string division, Guid agencyId, CancellationToken cancellation);

    /// <summary>Whether an account may act for an applicant today: for its own person, or for an enterprise that has made it its agent.</summary>
    Task<bool> MayActForAsync(Guid accountId, Guid partyId, CancellationToken cancellation);

    /// <summary>The enterprises for which an account may act today, by name.</summary>
    Task<IReadOnlyList<DelegationInfo>> RepresentedByAsync(Guid accountId, CancellationToken cancellation);

    /// <summary>Who may act for an enterprise today, by name.</summary>
    Task<IReadOnlyList<DelegationInfo>> AgentsOfAsync(Guid partyId, CancellationToken cancellation);
}

/// <summary>A member of staff.</summary>
/// <param name="AccountId">Key of the account.</param>
/// <param name="Name">Name.</param>
/// <param name="Roles">Which of the roles that were asked for.</param>
public sealed record OfficerInfo(Guid AccountId, string Name, IReadOnlyList<Role> Roles)
{
    /// <summary>Whether he holds one of them at that agency itself; others hold them for all agencies of a division, there or above.</summary>
    public bool IsOfAgency { get; init; }
}

/// <summary>What an applicant is.</summary>
public enum PartyKind
{
    /// <summary>自然人.</summary>
    Person = 1,

    /// <summary>企业、个体工商户和其他组织.</summary>
    Enterprise = 2,
}

/// <summary>An applicant.</summary>
/// <param name="Id">Key.</param>
/// <param name="Kind">Person or enterprise.</param>
/// <param name="Name">Name.</param>
/// <param name="IdType">Kind of the document, GA/T 2000.156: 111 identity number, 001 credit code.</param>
/// <param name="IdNumber">Its number.</param>
/// <param name="Phone">Telephone.</param>
/// <param name="Address">Address in words; empty where unknown.</param>
public sealed record PartyInfo(Guid Id, PartyKind Kind, string Name, string IdType, string IdNumber, string Phone, string Address);

/// <summary>A delegation that is in force.</summary>
/// <param name="Name">The enterprise, or the person who may act for it.</param>
/// <param name="Until">Its last day; null without end.</param>
public sealed record DelegationInfo(string Name, DateOnly? Until);

/// <summary>Kinds of identity documents, GA/T 2000.156 (GB/T 36903 annex A).</summary>
public static class IdTypes
{
    /// <summary>公民身份号码.</summary>
    public const string PersonId = "111";

    /// <summary>统一社会信用代码.</summary>
    public const string CreditCode = "001";
}
