using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>How good the lists are: each rule with what broke it when all were checked last, and the lists behind a figure.</summary>
internal sealed class ViewQuality(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
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

        var breaches = db.Set<Breach>().AsNoTracking().Where(one => one.Rule == rule);
        if (Scope() is { } division)
        {
            breaches = breaches.WithinDivision(one => one.Division, division);
        }

        if (after is { Length: > 12 })
        {
            var (afterDivision, afterCode) = (after[..12], after[12..]);
            breaches = breaches.Where(one => one.Division.CompareTo(afterDivision) > 0 || (one.Division == afterDivision && one.TaskCode.CompareTo(afterCode) > 0));
        }

        var rows = await breaches.OrderBy(one => one.Division).ThenBy(one => one.TaskCode).Take(PageSize + 1)
            .Join(db.Set<ServiceItem>(), one => one.TaskCode, item => item.TaskCode, (one, item) => new { one.Division, one.TaskCode, item.Name, item.CurrentVersionId })
            .Join(db.Set<ItemVersion>(), one => one.CurrentVersionId, version => version.Id, (one, version) => new { one.Division, one.TaskCode, one.Name, version.Content })
            .ToListAsync(cancellation);
        return new Page(
            known,
            [.. rows.Take(PageSize).Select(one => new Row(one.TaskCode, one.Name, ContentJson.Read(one.Content) is var item ? item.AgencyName : "", known.Check(item)))],
            rows.Count > PageSize ? rows[PageSize - 1].Division + rows[PageSize - 1].TaskCode : null);
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

    // An officer of the region and the administration see all, also what lies in no division known here.
    private string? Scope() => actors.Current.Has(Role.Administrator) || actors.Current.Has(Role.Supervisor)
        ? null
        : actors.Current.Duties.Where(duty => duty.Role is Role.CatalogEditor or Role.CatalogReviewer).Select(duty => duty.Division).FirstOrDefault();

    /// <param name="Last">The last check that was finished; null where there was none.</param>
    /// <param name="Running">The check that runs now; null where none does.</param>
    /// <param name="Rules">All rules.</param>
    /// <param name="MayAsk">Whether the officer may switch rules and ask for a check.</param>
    internal sealed record Board(CheckRun? Last, CheckRun? Running, IReadOnlyList<Rule> Rules, bool MayAsk);

    internal sealed record Rule(QualityRule Of, IReadOnlyList<RuleSetting> Settings);

    internal sealed record Page(QualityRule Rule, IReadOnlyList<Row> Rows, string? Next);

    internal sealed record Row(string TaskCode, string Name, string AgencyName, FormattableString? Message);
}
