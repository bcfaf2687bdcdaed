using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>To whom a case can be brought: the approvers of its agency, and those above who approve for it. Never to who has the case.</summary>
internal sealed class EscalationReceivers(AppDbContext db, Officers officers, Clock clock)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<OfficerInfo>> OfAsync(Case one, CancellationToken cancellation) =>
        Among(await officers.OfAsync(one, cancellation), one);

    /// <summary>Those among all who work on a case.</summary>
    public static IReadOnlyList<OfficerInfo> Among(IEnumerable<OfficerInfo> all, Case one) =>
        [.. all.Where(officer => officer.Roles.Contains(Role.Approver) && !(one.HasOfficer && one.OfficerId == officer.AccountId))];

    /// <summary>
    /// Whom a rule means: the officer that it names, else whoever of the agency itself, and above it where nobody is left there, is not away and has the fewest open
    /// ones; null where there is nobody.
    /// </summary>
    public async Task<OfficerInfo?> ChooseAsync(Case one, Guid? named, CancellationToken cancellation)
    {
        var all = await OfAsync(one, cancellation);
        if (all.FirstOrDefault(officer => officer.AccountId == named) is { } chosen)
        {
            return chosen;
        }

        var today = clock.Today;
        var away = await db.Set<Absence>().Where(absence => absence.From <= today && absence.To >= today).Select(absence => absence.AccountId).ToListAsync(cancellation);
        var there = all.Where(officer => !away.Contains(officer.AccountId)).ToList();
        there = there.Exists(officer => officer.IsOfAgency) ? there.FindAll(officer => officer.IsOfAgency) : there;
        var keys = there.Select(officer => officer.AccountId).ToList();
        var loads = await db.Set<Escalation>().Where(open => keys.Contains(open.ToId) && open.EndedAt == null)
            .GroupBy(open => open.ToId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return there.OrderBy(officer => loads.GetValueOrDefault(officer.AccountId)).ThenBy(officer => officer.Name, StringComparer.Ordinal).FirstOrDefault();
    }
}
