using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>How good the lists are: each rule with what broke it when all were checked last, and the lists behind a figure.</summary>
internal sealed class ViewQuality(AppDbContext db, BreachReader breaches, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => ListProposals.Guard;

    public async Task<Board> RunAsync(CancellationToken cancellation)
    {
        var runs = await db.Set<CheckRun>().AsNoTracking().OrderByDescending(one => one.StartedAt).Take(2).ToListAsync(cancellation);
        var settings = await db.Set<RuleSetting>().AsNoTracking().OrderBy(one => one.Division).ToListAsync(cancellation);
        return new Board(
            runs.Find(run => run.FinishedAt is not null),
            runs.Find(run => run.FinishedAt is null),
            [.. RuleSet.All.Select(rule => new Rule(rule, [.. settings.Where(one => one.Rule == rule.Code)]))],
            actors.Current.Has(Role.Administrator));
    }

    /// <param name="rule">The rule.</param>
    /// <param name="after">Cursor: division and task code behind which the page begins; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<Page>> BreachesAsync(string rule, string? after, CancellationToken cancellation)
    {
        if (RuleSet.All.FirstOrDefault(one => one.Code == rule) is not { } known)
        {
            return PlatformProblems.Unknown;
        }

        return new Page(known, await breaches.PageAsync(breaches.OfOn(rule, Scope()), [rule], after, PageSize, cancellation));
    }

    /// <summary>Asks for a check of all lists now.</summary>
    public async Task<Problem?> AskAsync(CancellationToken cancellation)
    {
        if (!actors.Current.Has(Role.Administrator))
        {
            return PlatformProblems.Forbidden.With();
        }

        if (await db.Set<CheckRun>().AnyAsync(one => one.FinishedAt == null, cancellation))
        {
            return CatalogProblems.CheckIsRunning.With();
        }

        var run = db.Add(new CheckRun { Id = Guid.CreateVersion7(), StartedAt = clock.UtcNow, By = actors.Current.Name }).Entity;
        audit.Record(run.Id, "catalog.ask-check", new { });
        return await db.SaveAsync(cancellation);
    }

    private string? Scope() => actors.Current.Has(Role.Administrator) || actors.Current.Has(Role.Supervisor)
        ? null
        : actors.Current.Duties.FirstOrDefault(duty => duty.Role is Role.CatalogEditor or Role.CatalogReviewer)?.Division;

    /// <param name="Last">The last check that was finished; null where there was none.</param>
    /// <param name="Running">The check that runs now; null where none does.</param>
    /// <param name="Rules">All rules.</param>
    /// <param name="MayAsk">Whether the officer may switch rules and ask for a check.</param>
    internal sealed record Board(CheckRun? Last, CheckRun? Running, IReadOnlyList<Rule> Rules, bool MayAsk);

    internal sealed record Rule(QualityRule Of, IReadOnlyList<RuleSetting> Settings);

    internal sealed record Page(QualityRule Rule, BreachReader.Page Lists);
}
