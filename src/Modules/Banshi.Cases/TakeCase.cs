using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An officer takes a case on (领办), so that no colleague begins it too; or gives it back.</summary>
internal sealed class TakeCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen)
    {
        if (!(await FindAsync(id, seen)).Is(out var one, out var problem))
        {
            return problem;
        }

        if (one.HasOfficer)
        {
            return one.OfficerId == acts.Actor.AccountId ? null : CaseProblems.WithAnother.With(one.OfficerName);
        }

        return await GiveAsync(one, acts.Actor.AccountId, acts.Actor.Name, "");
    }

    public async Task<Problem?> GiveBackAsync(Guid id, Guid? seen)
    {
        if (!(await FindAsync(id, seen)).Is(out var one, out var problem))
        {
            return problem;
        }

        return one.HasOfficer && one.OfficerId == acts.Actor.AccountId ? await GiveAsync(one, null, "", "") : CaseProblems.NotYours.With();
    }

    /// <summary>Gives a case to an officer, or to nobody, and records it.</summary>
    public async Task<Problem?> GiveAsync(Case one, Guid? officer, string name, string reason)
    {
        (one.OfficerId, one.OfficerName, one.OfficerFor) = (officer, name, one.Awaits);
        var act = officer is null ? "cases.give-back" : officer == acts.Actor.AccountId ? "cases.take" : "cases.pass";
        acts.Record(new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId)), act, new { officer = name, reason }, "办理");
        return await acts.SaveAsync(one.Id);
    }

    /// <summary>A case that waits for this officer's role.</summary>
    public async Task<Result<Case>> FindAsync(Guid id, Guid? seen)
    {
        var one = await acts.Db.Set<Case>().ReachableBy(acts.Actor, Guard).SingleOrDefaultAsync(c => c.Id == id && c.State != CaseState.Draft);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        if (Officers.RoleOf(one.Awaits) is not { } role || !Officers.GuardOf(role).Reaches(acts.Actor, one))
        {
            return CaseProblems.NotNow.With(CaseNames.Of(one.State), "领办或者转交");
        }

        return seen is not null && seen != one.Version ? PlatformProblems.Stale : one;
    }
}
