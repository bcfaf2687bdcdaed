using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Gives a case that has come to a step to the officer whom the agency's rule names, or to the one with the fewest open cases. Who is away gets none.</summary>
internal sealed class Routing(AppDbContext db, Officers officers, Clock clock)
{
    /// <summary>Durable with the caller's save. Where no rule fits, or nobody is there, the case waits for whoever takes it on.</summary>
    public async Task RouteAsync(Case one, CancellationToken cancellation)
    {
        if (Officers.RoleOf(one.Awaits) is not (Role.Handler or Role.Approver) || await RuleAsync(one, cancellation) is not { } rule)
        {
            return;
        }

        var away = await db.Set<Absence>().Where(absence => absence.From <= clock.Today && absence.To >= clock.Today).Select(absence => absence.AccountId).ToListAsync(cancellation);
        var there = Officers.ForThisStep(await officers.OfAsync(one, cancellation), one).Where(officer => !away.Contains(officer.AccountId)).ToList();
        var chosen = rule.OfficerId is { } named ? there.Find(officer => officer.AccountId == named) : await LeastLoadedAsync(there, cancellation);
        if (chosen is not null)
        {
            (one.OfficerId, one.OfficerName, one.OfficerFor) = (chosen.AccountId, chosen.Name, one.Awaits);
        }
    }

    private async Task<RoutingRule?> RuleAsync(Case one, CancellationToken cancellation)
    {
        var step = Officers.RoleOf(one.Awaits);
        return await db.Set<RoutingRule>().AsNoTracking().Where(rule => rule.AgencyId == one.AgencyId && rule.Step == step && (rule.TaskCode == "" || rule.TaskCode == one.TaskCode))
            .OrderByDescending(rule => rule.TaskCode).FirstOrDefaultAsync(cancellation);
    }

    private async Task<OfficerInfo?> LeastLoadedAsync(List<OfficerInfo> there, CancellationToken cancellation)
    {
        var keys = there.Select(officer => (Guid?)officer.AccountId).ToList();
        var loads = await db.Set<Case>().Where(c => keys.Contains(c.OfficerId) && c.OfficerFor == c.Awaits && c.Awaits != Awaited.Nobody)
            .GroupBy(c => c.OfficerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return there.OrderBy(officer => loads.GetValueOrDefault(officer.AccountId)).ThenBy(officer => officer.Name, StringComparer.Ordinal).FirstOrDefault();
    }
}
