using Banshi.Directory.Contracts;
using Banshi.Licenses.Alarms;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Sharing;

/// <summary>Tells the agencies that answer for types of licenses, and counts what none of their officers has seen yet.</summary>
internal sealed class OwnerNotices(AppDbContext db, ActorSource actors, IDirectory directory, TypeOwners owners, Clock clock) : ILicenseNews
{
    public DateTime Now => clock.UtcNow;

    public Task<int> CountAsync(CancellationToken cancellation) => SeeOwnerNotice.Guard.Admits(actors.Current) ? Unseen().CountAsync(cancellation) : Task.FromResult(0);

    /// <summary>What the actor's agencies are to know, but for alarms about himself: a colleague reads those.</summary>
    public IQueryable<OwnerNotice> ToActor()
    {
        var account = actors.Current.AccountId;
        return db.Set<OwnerNotice>().ReachableBy(actors.Current, SeeOwnerNotice.Guard).Where(one => !db.Set<LicenseAlarm>().Any(alarm => alarm.Id == one.SubjectId && alarm.AccountId == account));
    }

    /// <summary>Of these, what nobody has seen.</summary>
    public IQueryable<OwnerNotice> Unseen() => ToActor().Where(one => one.SeenAt == null);

    /// <summary>Adds that something was read under a grant for the first time, unless that was told before. Durable with the caller's save.</summary>
    public async Task AddFirstUseAsync(Guid grantId, CancellationToken cancellation)
    {
        if (await db.Set<OwnerNotice>().AnyAsync(one => one.SubjectId == grantId, cancellation))
        {
            return;
        }

        var grant = await db.Set<AccessGrant>().AsNoTracking().SingleAsync(one => one.Id == grantId, cancellation);
        if (await directory.FindAgencyAsync(grant.OwnerId, cancellation) is { } owner)
        {
            Add(owner, grantId, null, grant.AgencyName, grant.TypeName);
        }
    }

    /// <summary>Adds that an alarm was raised about licenses of some types, for each agency that answers for one and was not told yet. Durable with the caller's save.</summary>
    public async Task AddAlarmAsync(LicenseAlarm alarm, IReadOnlyCollection<string> typeCodes, CancellationToken cancellation)
    {
        var told = new List<(AgencyInfo Owner, string Type)>();
        foreach (var type in await db.Set<LicenseType>().AsNoTracking().Where(type => type.State == TypeState.InForce && typeCodes.Contains(type.Code)).OrderBy(type => type.Code).ToListAsync(cancellation))
        {
            told.AddRange(await owners.OfAsync(type, cancellation) is { } owner ? [(owner, type.Name)] : []);
        }

        var known = await db.Set<OwnerNotice>().Where(one => one.SubjectId == alarm.Id).Select(one => one.AgencyId).ToListAsync(cancellation);
        foreach (var owner in told.GroupBy(one => one.Owner.Id).Where(owner => !known.Contains(owner.Key)))
        {
            Add(owner.First().Owner, alarm.Id, alarm.Rule, alarm.Unit.Length > 0 ? $"{alarm.Who}（{alarm.Unit}）" : alarm.Who, string.Join('、', owner.Select(one => one.Type)));
        }
    }

    private void Add(AgencyInfo owner, Guid subject, AlarmRule? rule, string who, string types) => db.Add(new OwnerNotice
    {
        Id = Guid.CreateVersion7(),
        AgencyId = owner.Id,
        Division = owner.Division,
        SubjectId = subject,
        Rule = rule,
        Who = who,
        TypeNames = types,
        At = clock.UtcNow,
    });
}
