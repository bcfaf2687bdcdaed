using Banshi.Platform.Data;
using Banshi.Standards;

namespace Banshi.Cases.Domain;

/// <summary>督办规则: when a case of an agency is brought to somebody higher without anybody asking.</summary>
internal sealed class EscalationRule : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>实施编码 of the one item; empty for all items of the agency. Where an item has rules for a limit, those of all do not hold for it.</summary>
    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    /// <summary>Who is awaited; <see cref="Awaited.Nobody"/> stands for each of the three steps of the office.</summary>
    public required Awaited Step { get; init; }

    /// <summary>What is measured.</summary>
    public required EscalationLimit Limit { get; init; }

    /// <summary>Before the end of that limit, or behind it.</summary>
    public required EscalationSide Side { get; init; }

    public required EscalationUnit Unit { get; init; }

    public required int Amount { get; init; }

    /// <summary>Who receives it; null for whoever of the agency's approvers has the fewest.</summary>
    public Guid? ToId { get; set; }

    public string ToName { get; set; } = "";

    /// <summary>Working days in which it is answered.</summary>
    public int AnswerDays { get; set; }

    /// <summary>When it was removed. It is kept: entered again, it does not bring up again what it has brought up.</summary>
    public DateTime? RemovedAt { get; set; }

    public Guid Version { get; set; }

    /// <summary>
    /// How far the rule reaches now: a case whose limit ends on that day (and, where it counts hours, at that time) or earlier is brought up. A case that nobody
    /// touched is measured by the day of its last act. Days are counted as the clock of a case shows them.
    /// </summary>
    /// <param name="calendar">The working days of the agency.</param>
    /// <param name="now">Legal local time.</param>
    public (DateOnly Day, TimeOnly? Time) ReachAt(WorkingDayCalendar calendar, DateTime now)
    {
        if (Unit == EscalationUnit.Hours)
        {
            var at = now.AddHours(Side == EscalationSide.Before ? Amount : -Amount);
            return (DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
        }

        var today = DateOnly.FromDateTime(now);
        return (Side == EscalationSide.Before ? Ahead(calendar, today) : Behind(calendar, today), null);
    }

    /// <summary>
    /// Those of some cases that the rule brings up, in a condition that begins with an index of the queues. Working days before an end are for a limit that is
    /// running: not for one that has passed, nor for one that began today and is as short as that.
    /// </summary>
    public IQueryable<Case> Narrow(IQueryable<Case> cases, (DateOnly Day, TimeOnly? Time) reach, DateOnly today)
    {
        var (day, time) = reach;
        var stage = Stage(cases);
        if (Limit == EscalationLimit.Idle)
        {
            return stage.Where(c => c.ActedOn <= day);
        }

        // The statutory end never lies before the promised one.
        var dated = stage.Where(c => c.DueOn <= day && !c.IsProvisional);
        if (Side == EscalationSide.Before && Unit == EscalationUnit.WorkingDays)
        {
            dated = dated.Where(c => c.DueOn >= today && c.CountsFrom < today);
        }

        if (Limit == EscalationLimit.Statutory)
        {
            return dated.Where(c => c.StatutoryDue <= day);
        }

        return time is null ? dated : dated.Where(c => c.DueTime != null && (c.DueOn < day || c.DueTime <= time));
    }

    private IQueryable<Case> Stage(IQueryable<Case> cases) => Limit switch
    {
        EscalationLimit.Acceptance => cases.Where(c => c.State == CaseState.Submitted || c.State == CaseState.Received),
        EscalationLimit.Delivery => cases.Where(c => c.State == CaseState.Completed),
        EscalationLimit.Procedure => cases.Where(c => c.State == CaseState.Paused),
        EscalationLimit.Idle => cases.Where(c => c.State != CaseState.Paused && c.State != CaseState.Completed),
        _ => cases.Where(c => c.State == CaseState.Accepted || c.State == CaseState.Reviewed),
    };

    // The last day to which no more working days are left than the rule says.
    private DateOnly Ahead(WorkingDayCalendar calendar, DateOnly today)
    {
        var (day, count) = (today, 0);
        while (true)
        {
            count += calendar.Look(day.AddDays(1)).IsWorkingDay ? 1 : 0;
            if (count > Amount)
            {
                return day;
            }

            day = day.AddDays(1);
        }
    }

    // The last day behind which as many working days lie as the rule says.
    private DateOnly Behind(WorkingDayCalendar calendar, DateOnly today)
    {
        var (day, count) = (today, 0);
        while (count < Amount)
        {
            count += calendar.Look(day).IsWorkingDay ? 1 : 0;
            day = day.AddDays(-1);
        }

        return day;
    }
}

/// <summary>What a rule measures.</summary>
internal enum EscalationLimit
{
    /// <summary>受理期限.</summary>
    Acceptance = 1,

    /// <summary>承诺办结时限; the statutory one where the list promises none.</summary>
    Promised = 2,

    /// <summary>法定办结时限.</summary>
    Statutory = 3,

    /// <summary>特别程序时限.</summary>
    Procedure = 4,

    /// <summary>送达期限.</summary>
    Delivery = 5,

    /// <summary>没有办理动作: since the last act.</summary>
    Idle = 6,
}

/// <summary>On which side of the end of a limit.</summary>
internal enum EscalationSide
{
    /// <summary>到期前.</summary>
    Before = 1,

    /// <summary>超期后.</summary>
    After = 2,
}

/// <summary>In what a rule counts.</summary>
internal enum EscalationUnit
{
    /// <summary>工作日.</summary>
    WorkingDays = 1,

    /// <summary>小时; for limits in hours.</summary>
    Hours = 2,
}
