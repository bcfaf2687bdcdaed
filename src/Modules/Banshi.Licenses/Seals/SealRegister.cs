using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Seals;

/// <summary>Finds seals within somebody's reach and brings them into another state, with the act in the trail of the seal.</summary>
internal sealed class SealRegister(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock)
{
    public Actor Actor => actors.Current;

    public DateTime Now => clock.UtcNow;

    public DateOnly Today => clock.Today;

    public IQueryable<AgencySeal> Reachable(Guard guard) => db.Set<AgencySeal>().ReachableBy(actors.Current, guard);

    /// <summary>A seal that somebody has seen in its present version.</summary>
    public async Task<Result<AgencySeal>> FindAsync(Guid id, Guid? seen, Guard guard, CancellationToken cancellation) =>
        await Reachable(guard).SingleOrDefaultAsync(seal => seal.Id == id, cancellation) is not { } seal ? PlatformProblems.Unknown
        : seen is { } version && version != seal.Version ? PlatformProblems.Stale
        : seal;

    /// <summary>Adds an application. Saves.</summary>
    public async Task<Problem?> AddAsync(AgencySeal seal, CancellationToken cancellation)
    {
        db.Add(seal);
        audit.Record(seal.Id, "licenses.apply-for-seal", new { seal.AgencyName, kind = seal.Kind.ToString(), purposes = seal.Purposes.ToString(), seal.Basis, seal.ValidTo });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Brings a seal into a state. Saves.</summary>
    public async Task<Problem?> ChangeAsync(AgencySeal seal, SealState state, string reason, CancellationToken cancellation)
    {
        Change(seal, state, reason);
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Brings a seal into a state. Durable with the caller's save.</summary>
    public void Change(AgencySeal seal, SealState state, string reason)
    {
        audit.Record(seal.Id, "licenses.change-seal", new { seal.AgencyName, kind = seal.Kind.ToString(), from = seal.State.ToString(), to = state.ToString(), reason });
        (seal.State, seal.Reason, seal.ChangedBy, seal.ChangedAt) = (state, reason, actors.Current.Name, clock.UtcNow);
    }
}
