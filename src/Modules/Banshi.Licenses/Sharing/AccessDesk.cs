using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Sharing;

/// <summary>Finds grants within somebody's reach, as one who asked for it or as its owner, and brings them into another state, with the act in the trail of the grant.</summary>
internal sealed class AccessDesk(AppDbContext db, ActorSource actors, OfficersAgencies agencies, AuditTrail audit, Clock clock)
{
    public Actor Actor => actors.Current;

    public DateTime Now => clock.UtcNow;

    public DateOnly Today => clock.Today;

    public Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(Guard guard, CancellationToken cancellation) => agencies.OfAsync(guard, cancellation);

    /// <summary>
    /// Why somebody cannot take the next step of an application; null where he can. It is the owner's, in the right state, and of one who has taken no part before.
    /// </summary>
    public async Task<Problem?> HinderAsync(AccessGrant grant, AccessState state, string step, Guard guard, CancellationToken cancellation) =>
        grant.State != state ? LicenseProblems.AccessNotNow.With(SharingNames.Of(grant.State), step)
        : (await agencies.OfAsync(guard, cancellation)).All(agency => agency.Id != grant.OwnerId) ? LicenseProblems.AccessOther.With(grant.OwnerName)
        : grant.AppliedByAccount == Actor.AccountId || grant.ReviewedByAccount == Actor.AccountId ? LicenseProblems.AccessOwn.With()
        : null;

    /// <summary>What is wrong with an answer.</summary>
    public static Problem? Check(bool? chosen, string reason) => chosen is null ? PlatformProblems.Invalid([LicenseProblems.ChooseFirst.For("Pass")]) : Reasons.Check(reason);

    /// <summary>The grants that somebody may see: those of his agencies on either side; an administrator all.</summary>
    public async Task<IQueryable<AccessGrant>> ReachableAsync(Guard guard, CancellationToken cancellation)
    {
        var own = (await agencies.OfAsync(guard, cancellation)).Select(agency => agency.Id).ToList();
        var all = actors.Current.Has(Role.Administrator) && guard.Grants.Any(grant => grant is { Role: Role.Administrator, Reach: Reach.All });
        return db.Set<AccessGrant>().Where(grant => all || own.Contains(grant.AgencyId) || own.Contains(grant.OwnerId));
    }

    /// <summary>A grant that somebody has seen in its present version.</summary>
    public async Task<Result<AccessGrant>> FindAsync(Guid id, Guid? seen, Guard guard, CancellationToken cancellation) =>
        await (await ReachableAsync(guard, cancellation)).SingleOrDefaultAsync(grant => grant.Id == id, cancellation) is not { } grant ? PlatformProblems.Unknown
        : seen is { } version && version != grant.Version ? PlatformProblems.Stale
        : grant;

    /// <summary>Adds an application. Saves.</summary>
    public async Task<Problem?> AddAsync(AccessGrant grant, CancellationToken cancellation)
    {
        db.Add(grant);
        var fields = grant.Fields.Select(field => field.IsMasked ? $"{field.Label}（脱敏）" : field.Label);
        audit.Record(grant.Id, "licenses.apply-for-access", new { grant.AgencyName, grant.TypeCode, grant.Purpose, items = grant.ItemCodes, fields, grant.WithCopy, grant.Quota, grant.EndsOn });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Hands a reviewed application on. Saves.</summary>
    public async Task<Problem?> ReviewedAsync(AccessGrant grant, string opinion, CancellationToken cancellation)
    {
        (grant.ReviewedBy, grant.ReviewedByAccount, grant.ReviewedAt, grant.Opinion) = (actors.Current.Name, actors.Current.AccountId, clock.UtcNow, opinion);
        audit.Record(grant.Id, "licenses.review-access", new { grant.AgencyName, grant.TypeName, opinion });
        grant.State = AccessState.Reviewed;
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Brings a grant into a state. Saves.</summary>
    public async Task<Problem?> ChangeAsync(AccessGrant grant, AccessState state, string reason, CancellationToken cancellation)
    {
        if (state == AccessState.Active)
        {
            foreach (var former in await db.Set<AccessGrant>().Where(one => one.AgencyId == grant.AgencyId && one.TypeCode == grant.TypeCode && one.State == AccessState.Active).ToListAsync(cancellation))
            {
                Change(former, AccessState.Revoked, "由新的授权替代");
            }
        }

        Change(grant, state, reason);
        return await db.SaveAsync(cancellation);
    }

    private void Change(AccessGrant grant, AccessState state, string reason)
    {
        audit.Record(grant.Id, "licenses.change-access", new { grant.AgencyName, grant.TypeName, from = grant.State.ToString(), to = state.ToString(), reason });
        (grant.State, grant.Reason, grant.ChangedBy, grant.ChangedAt) = (state, reason, actors.Current.Name, clock.UtcNow);
    }
}
