using Banshi.Cases.Domain;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.UnitTests.Engine;

/// <summary>Somebody who tries to act on cases.</summary>
/// <param name="Actor">Who.</param>
/// <param name="IsOwn">Whether the cases of the test are this applicant's.</param>
/// <param name="Division">Where an officer works; null for applicants.</param>
/// <param name="AgencyId">For which agency; null for all of the division.</param>
internal sealed record Person(Actor Actor, bool IsOwn, string? Division, Guid? AgencyId)
{
    /// <summary>Whether this person holds a role over a case in Saihan, or in its town.</summary>
    public bool Is(Role role, Case one) => role == Role.Applicant
        ? IsOwn
        : Actor.Has(role) && (Division == People.Saihan || Division == one.Division) && (AgencyId is null || AgencyId == one.AgencyId || role == Role.WindowClerk);
}

/// <summary>All roles, each also once where it has no business.</summary>
internal static class People
{
    public const string Saihan = "150105000000";
    public const string Town = "150105001000";
    private const string DongUjimqin = "152525000000";

    public static IReadOnlyList<Person> All(Guid party, Guid agency, OfficerInfo superior) =>
    [
        Applicant("申请人", party, true),
        Applicant("旁人", Guid.CreateVersion7(), false),
        Officer("窗口", Role.WindowClerk, Saihan, null),
        Officer("便民服务中心", Role.WindowClerk, Town, null),
        Officer("外地窗口", Role.WindowClerk, DongUjimqin, null),
        Officer("审查", Role.Handler, Saihan, null),
        Officer("本局审查", Role.Handler, Saihan, agency),
        Officer("外地审查", Role.Handler, DongUjimqin, null),
        Officer("审批", Role.Approver, Saihan, null),
        Officer(superior.Name, Role.Approver, Saihan, null, superior.AccountId),
        Officer("本局审批", Role.Approver, Saihan, agency),
        Officer("监督", Role.Supervisor, Saihan, null),
        Officer("管理", Role.Administrator, Saihan, null),
        new(Actor.Anonymous, false, null, null),
    ];

    private static Person Applicant(string name, Guid party, bool isOwn) =>
        new(new Actor { AccountId = Guid.CreateVersion7(), Name = name, Party = new PartyRef(party, name), Channel = Channel.Portal, HasTwoFactors = true }, isOwn, null, null);

    private static Person Officer(string name, Role role, string division, Guid? agency, Guid? account = null) =>
        new(new Actor { AccountId = account ?? Guid.CreateVersion7(), Name = name, Duties = [new Duty(role, division, agency)], Channel = Channel.Window, HasTwoFactors = true }, false, division, agency);
}
