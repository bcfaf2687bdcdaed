using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>What the actor may do as chief representative of an agency, today.</summary>
internal sealed class Mandates(AppDbContext db, ActorSource actors, Clock clock)
{
    public const string Title = "首席事务代表";

    /// <summary>What a mandate is in force for: a case and the steps.</summary>
    public sealed record Scope(bool Reviews, bool Decides)
    {
        public static readonly Scope None = new(false, false);
    }

    /// <summary>What the actor may do with a case.</summary>
    public async Task<Scope> OfAsync(Guid caseId, CancellationToken cancellation = default)
    {
        if (!actors.Current.Has(Role.WindowClerk))
        {
            return Scope.None;
        }

        var (me, today) = (actors.Current.AccountId, clock.Today);
        var held = await db.Set<Case>().Where(one => one.Id == caseId)
            .Join(db.Set<ChiefRepresentative>(), one => one.AgencyId, mandate => mandate.AgencyId, (one, mandate) => new { one.TaskCode, mandate })
            .Where(pair => pair.mandate.AccountId == me && pair.mandate.RevokedAt == null && pair.mandate.From <= today && pair.mandate.Until >= today)
            .Where(pair => pair.mandate.TaskCode == "" || pair.mandate.TaskCode == pair.TaskCode)
            .Select(pair => new Scope(pair.mandate.Reviews, pair.mandate.Decides)).ToListAsync(cancellation);
        return new Scope(held.Exists(one => one.Reviews), held.Exists(one => one.Decides));
    }
}
