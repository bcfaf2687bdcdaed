using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// When an authorization of the base level has ended, by its day or by the agency, what is not decided there comes back to the agency: to the step where it
/// stood, and to an officer by the agency's rules. Applicant and station are told. A case that has come back is found no more.
/// </summary>
internal sealed class ReturnFromBaseLevel(CaseActs acts) : IJob
{
    private const int Batch = 200;

    private static readonly CaseState[] Undecided =
        [CaseState.Submitted, CaseState.Received, CaseState.Correcting, CaseState.Accepted, CaseState.Reviewed, CaseState.Paused];

    public static string Name => "cases.return-from-base-level";

    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var (today, last) = (acts.Clock.Today, Guid.Empty);
        while (await acts.Db.Set<Case>().AsNoTracking().Where(c => c.AuthorizationId != null && c.Awaits != Awaited.Nobody && c.State != CaseState.Draft)
            .Where(c => Undecided.Contains(c.State) && c.Id.CompareTo(last) > 0)
            .Join(acts.Db.Set<BaseLevelAuthorization>(), c => c.AuthorizationId, one => one.Id, (c, one) => new { c.Id, one.RevokedAt, one.Until })
            .Where(pair => pair.RevokedAt != null || pair.Until < today)
            .OrderBy(pair => pair.Id).Take(Batch).Select(pair => pair.Id).ToListAsync(cancellation) is { Count: > 0 } ended)
        {
            foreach (var id in ended)
            {
                await ReturnAsync(last = id, cancellation);
            }
        }
    }

    // Each case is saved by itself: one that somebody is just acting on comes back with the next run.
    private async Task ReturnAsync(Guid id, CancellationToken cancellation)
    {
        if ((await acts.TakeAsync(id, null, Guard.SignedIn, "收回授权办理的件", Undecided)).Is(out var taken, out _) && taken.Case.AuthorizationId is { } authorization)
        {
            await WriteAsync(taken, await acts.Db.Set<BaseLevelAuthorization>().AsNoTracking().SingleAsync(one => one.Id == authorization, cancellation), cancellation);
            await acts.Db.SaveAsync(cancellation);
        }

        acts.Db.ChangeTracker.Clear();
    }

    private async Task WriteAsync(CaseActs.Taken taken, BaseLevelAuthorization authorization, CancellationToken cancellation)
    {
        var (one, agency) = (taken.Case, await acts.AgencyAsync(taken.Case));
        (one.AuthorizationId, one.Division, one.OfficerId, one.OfficerName, one.ActedOn) = (null, agency.Division, null, "", acts.Clock.Today);
        if (one.AcceptedAt is not null)
        {
            GoOn(one, CaseRoute.Of(taken.List.Content, one));
        }

        await acts.RouteAsync(one);
        var reason = $"{authorization.Body}的授权办理已经终止（{authorization.Basis}），本件转回{agency.Name}接着办。";
        acts.RecordAsSystem(taken, "cases.return-from-base-level", new { reason }, "办理");
        await TellStationAsync(one, reason, cancellation);
    }

    // Where the applicant is awaited it stays so; what the station would have gone on with, the agency does.
    private static void GoOn(Case one, CaseRoute route)
    {
        var open = one.Pauses.Find(pause => pause.IsOpen);
        var next = (open?.Before ?? one.State) == CaseState.Reviewed ? route.Decider : route.AfterAcceptance;
        one.Awaits = one.Awaits == Awaited.Window ? next : one.Awaits;
        if (open is not null)
        {
            open.AwaitedBefore = next;
        }
    }

    // The page of what the station took says why it is no longer there to be handled.
    private async Task TellStationAsync(Case one, string reason, CancellationToken cancellation)
    {
        var origin = await acts.Db.Set<CrossRegionOrigin>().AsNoTracking().SingleOrDefaultAsync(found => found.CaseId == one.Id, cancellation);
        if (origin is not null && await acts.Db.Set<CrossRegionCase>().SingleOrDefaultAsync(taken => taken.Id == origin.ApplicationId, cancellation) is { } application)
        {
            application.Note = reason;
        }
    }
}
