using Banshi.Platform.Actors;

namespace Banshi.UnitTests.Engine;

/// <summary>Somebody who tries to act on cases.</summary>
/// <param name="Actor">Who.</param>
/// <param name="IsOwn">Whether the cases of the test are this applicant's.</param>
/// <param name="Division">Where an officer works; null for applicants.</param>
/// <param name="AgencyId">For which agency; null for all of the division.</param>
internal sealed record Person(Actor Actor, bool IsOwn, string? Division, Guid? AgencyId)
{
    /// <summary>Whether this person holds a role over cases of an agency in Saihan.</summary>
    public bool Is(Role role, Guid agency) => role == Role.Applicant
        ? IsOwn
        : Actor.Has(role) && Division == People.Saihan && (AgencyId is null || AgencyId == agency || role == Role.WindowClerk);
}

/// <summary>All roles, each also once where it has no business.</summary>
internal static class People
{
    public const string Saihan = "150105000000";
    private const string DongUjimqin = "152525000000";

    public static IReadOnlyList<Person> All(Guid party, Guid agency) =>
    [
        Applicant("申请人", party, true),
        Applicant("旁人", Guid.CreateVersion7(), false),
        Officer("窗口", Role.WindowClerk, Saihan, null),
        Officer("外地窗口", Role.WindowClerk, DongUjimqin, null),
        Officer("审查", Role.Handler, Saihan, null),
        Officer("本局审查", Role.Handler, Saihan, agency),
        Officer("外地审查", Role.Handler, DongUjimqin, null),
        Officer("审批", Role.Approver, Saihan, null),
        Officer("另一审批", Role.Approver, Saihan, null),
        Officer("本局审批", Role.Approver, Saihan, agency),
        Officer("监督", Role.Supervisor, Saihan, null),
        Officer("管理", Role.Administrator, Saihan, null),
        new(Actor.Anonymous, false, null, null),
    ];

    private static Person Applicant(string name, Guid party, bool isOwn) =>
        new(new Actor { AccountId = Guid.CreateVersion7(), Name = name, Party = new PartyRef(party, name), Channel = Channel.Portal, HasTwoFactors = true }, isOwn, null, null);

    private static Person Officer(string name, Role role, string division, Guid? agency) =>
        new(new Actor { AccountId = Guid.CreateVersion7(), Name = name, Duties = [new Duty(role, division, agency)], Channel = Channel.Window, HasTwoFactors = true }, false, division, agency);
}
