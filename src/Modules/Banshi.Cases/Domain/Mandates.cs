using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>What the actor may do today in an agency's stead: as its chief representative, or at a center or station of the base level that it has authorized.</summary>
internal sealed class Mandates(AppDbContext db, ActorSource actors, Clock clock)
{
    private const string Representative = "首席事务代表";
    private const string BaseLevel = "授权办理";

    /// <summary>What a mandate is in force for: a case and the steps.</summary>
    /// <param name="Reviews">Whether he reviews.</param>
    /// <param name="Decides">Whether he decides.</param>
    /// <param name="Title">What the mandate is called.</param>
    public sealed record Scope(bool Reviews, bool Decides, string Title)
    {
        public static readonly Scope None = new(false, false, "");
    }

    /// <summary>What the actor may do with a case.</summary>
    public async Task<Scope> OfAsync(Guid caseId, CancellationToken cancellation = default)
    {
        if (!actors.Current.Has(Role.WindowClerk))
        {
            return Scope.None;
        }

        return await AtBaseLevelAsync(caseId, cancellation) ?? await AsRepresentativeAsync(caseId, cancellation);
    }

    // The base level alone has a case that it is authorized for, on the day on which it acts.
    private async Task<Scope?> AtBaseLevelAsync(Guid caseId, CancellationToken cancellation)
    {
        var authorization = await db.Set<Case>().Where(one => one.Id == caseId && one.AuthorizationId != null)
            .Join(db.Set<BaseLevelAuthorization>(), one => one.AuthorizationId, authorization => authorization.Id, (_, authorization) => authorization)
            .AsNoTracking().SingleOrDefaultAsync(cancellation);
        return authorization is null ? null
            : authorization.IsInForce(clock.Today) && actors.Current.Duties.Any(duty => duty.Role == Role.WindowClerk && duty.Division == authorization.Division)
                ? new Scope(true, true, BaseLevel)
                : Scope.None;
    }

    private async Task<Scope> AsRepresentativeAsync(Guid caseId, CancellationToken cancellation)
    {
        var (me, today) = (actors.Current.AccountId, clock.Today);
        var held = await db.Set<Case>().Where(one => one.Id == caseId)
            .Join(db.Set<ChiefRepresentative>(), one => one.AgencyId, mandate => mandate.AgencyId, (one, mandate) => new { one.TaskCode, mandate })
            .Where(pair => pair.mandate.AccountId == me && pair.mandate.RevokedAt == null && pair.mandate.From <= today && pair.mandate.Until >= today)
            .Where(pair => pair.mandate.TaskCode == "" || pair.mandate.TaskCode == pair.TaskCode)
            .Select(pair => new { pair.mandate.Reviews, pair.mandate.Decides }).ToListAsync(cancellation);
        return new Scope(held.Exists(one => one.Reviews), held.Exists(one => one.Decides), Representative);
    }
}
