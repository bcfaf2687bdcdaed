using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>A renewal that was asked for in time and accepted, and that nobody decided before the license ran out, is granted by law (行政许可法 §50).</summary>
internal sealed class GrantRenewals(CaseActs acts, DecideCase decide) : IJob
{
    private const string ByLaw = "行政机关逾期未作决定，依据《中华人民共和国行政许可法》第五十条，视为准予延续。";
    private const int Batch = 200;

    private static readonly CaseState[] Undecided = [CaseState.Accepted, CaseState.Reviewed, CaseState.Paused];

    public static string Name => "cases.grant-renewals";

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var (today, last) = (acts.Clock.Today, Guid.Empty);
        while (await acts.Db.Set<Case>().Where(c => c.RenewsUntil < today && Undecided.Contains(c.State) && c.Id.CompareTo(last) > 0)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } passed)
        {
            foreach (var id in passed)
            {
                await GrantAsync(last = id);
            }
        }
    }

    private async Task GrantAsync(Guid id)
    {
        if ((await acts.TakeAsync(id, null, Guard.SignedIn, "视为准予延续", Undecided)).Is(out var taken, out _))
        {
            acts.EndPause(taken.Case);
            taken.Case.RenewsUntil = null;
            await decide.WriteAsync(taken, true, ByLaw);
            await acts.Db.SaveAsync();
        }

        acts.Db.ChangeTracker.Clear();
    }
}
