using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Jobs;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// Brings cases up as their agencies' rules say, once for each rule and case. Each step of each rule is one walk along the queue of the agency, as far as the rule
/// reaches and no further; two nodes that meet at one case meet at the unique index of rule and case.
/// </summary>
internal sealed class EscalateByRule(CaseActs acts, EscalationReceivers receivers, IDirectory directory) : IJob
{
    private const int Batch = 200;

    private static readonly Awaited[] Office = [Awaited.Window, Awaited.Handler, Awaited.Approver];

    public static string Name => "cases.escalate-by-rule";

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var rules = await acts.Db.Set<EscalationRule>().AsNoTracking().Where(rule => rule.RemovedAt == null).OrderBy(rule => rule.AgencyId).ThenBy(rule => rule.Id).ToListAsync(cancellation);
        foreach (var rule in rules)
        {
            var agency = await directory.FindAgencyAsync(rule.AgencyId, cancellation);
            var calendar = await directory.CalendarAsync(agency!.Division, cancellation);
            var own = rule.TaskCode.Length > 0
                ? []
                : rules.Where(other => other.AgencyId == rule.AgencyId && other.Limit == rule.Limit && other.TaskCode.Length > 0).Select(other => other.TaskCode).Distinct().ToList();
            foreach (var step in rule.Step == Awaited.Nobody ? Office : [rule.Step])
            {
                await RunAsync(new Walk(rule, step, own, calendar, rule.ReachAt(calendar, Clock.Local(acts.Clock.UtcNow))), cancellation);
            }
        }
    }

    private async Task RunAsync(Walk walk, CancellationToken cancellation)
    {
        var after = (Day: DateOnly.MinValue, Id: Guid.Empty);
        while (await NextAsync(walk, after, cancellation) is { Count: > 0 } struck)
        {
            foreach (var (id, day) in struck)
            {
                await EscalateAsync(walk, id, cancellation);
                after = (day, id);
            }
        }
    }

    private async Task<List<(Guid Id, DateOnly Day)>> NextAsync(Walk walk, (DateOnly Day, Guid Id) after, CancellationToken cancellation)
    {
        var (rule, step) = (walk.Rule, walk.Step);
        var cases = rule.Narrow(
            acts.Db.Set<Case>().AsNoTracking().Where(c => c.Awaits == step && c.Awaits != Awaited.Nobody && c.State != CaseState.Draft && c.AgencyId == rule.AgencyId), walk.Reach, acts.Clock.Today)
            .Where(c => !acts.Db.Set<Escalation>().Any(one => one.CaseId == c.Id && one.RuleId == rule.Id));
        cases = rule.TaskCode.Length > 0 ? cases.Where(c => c.TaskCode == rule.TaskCode) : cases.Where(c => !walk.OwnItems.Contains(c.TaskCode));
        var days = rule.Limit == EscalationLimit.Idle ? cases.Select(c => new { c.Id, Day = c.ActedOn }) : cases.Select(c => new { c.Id, Day = c.DueOn });
        var rows = await days.Where(row => row.Day > after.Day || (row.Day == after.Day && row.Id.CompareTo(after.Id) > 0))
            .OrderBy(row => row.Day).ThenBy(row => row.Id).Take(Batch).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Id, row.Day!.Value))];
    }

    // Each case is saved by itself: one that somebody is just acting on is looked at again with the next run.
    private async Task EscalateAsync(Walk walk, Guid id, CancellationToken cancellation)
    {
        if ((await acts.TakeAsync(id, null, Guard.SignedIn, "督办", ReceivedEscalations.Open)).Is(out var taken, out _))
        {
            await WriteAsync(walk, taken, cancellation);
        }

        // What the taking itself has marked is saved too.
        await acts.Db.SaveAsync(cancellation);
        acts.Db.ChangeTracker.Clear();
    }

    private async Task WriteAsync(Walk walk, CaseActs.Taken taken, CancellationToken cancellation)
    {
        var rule = walk.Rule;
        if (!rule.Narrow(new[] { taken.Case }.AsQueryable(), walk.Reach, acts.Clock.Today).Any(one => one.Awaits == walk.Step)
            || await receivers.ChooseAsync(taken.Case, rule.ToId, cancellation) is not { } receiver)
        {
            return;
        }

        acts.Escalate(taken, new Escalation
        {
            Id = Guid.CreateVersion7(),
            CaseId = taken.Case.Id,
            RuleId = rule.Id,
            RaisedAt = acts.Clock.UtcNow,
            RaisedById = null,
            RaisedBy = "",
            Reason = CaseNames.Of(rule),
            ToId = receiver.AccountId,
            ToName = receiver.Name,
            AnswerBy = Deadline.InWorkingDays(walk.Calendar, acts.Clock.Today, rule.AnswerDays),
        });
    }

    private sealed record Walk(EscalationRule Rule, Awaited Step, IReadOnlyList<string> OwnItems, WorkingDayCalendar Calendar, (DateOnly Day, TimeOnly? Time) Reach);
}
