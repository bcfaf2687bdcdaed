using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Cases.Timing;

/// <summary>
/// The clock of a case. Before acceptance it runs to the end of the five working days in which the authority must accept, decline or tell the applicant
/// once what is missing (行政许可法 §32); from acceptance it runs to the promised and to the statutory end, from the decision to delivery. The day of the
/// event itself never counts.
/// </summary>
internal static class CaseClock
{
    /// <summary>Working days in which a submitted case must be accepted, declined or sent back for its one correction.</summary>
    public const int DaysToAccept = 5;

    private const int DaysToDeliver = 10;

    /// <summary>The end of the time to accept, for a case submitted (or corrected) on a day.</summary>
    public static Deadline ToAccept(WorkingDayCalendar calendar, DateOnly submitted) => Deadline.Of(calendar, submitted, TimeLimit.WorkingDays(DaysToAccept));

    /// <summary>The end of the time to deliver what was decided on a day.</summary>
    public static Deadline ToDeliver(WorkingDayCalendar calendar, DateOnly decided) => Deadline.Of(calendar, decided, TimeLimit.WorkingDays(DaysToDeliver));

    /// <summary>The promised end for a case accepted on a day; the statutory one where nothing was promised; null where neither is set.</summary>
    public static Deadline? Promised(WorkingDayCalendar calendar, DateOnly accepted, ItemContent list) =>
        (list.PromisedLimit ?? list.StatutoryLimit) is { } limit ? Deadline.Of(calendar, accepted, limit) : null;

    /// <summary>The statutory end for a case accepted on a day; null where the law sets none.</summary>
    public static Deadline? Statutory(WorkingDayCalendar calendar, DateOnly accepted, ItemContent list) =>
        list.StatutoryLimit is { } limit ? Deadline.Of(calendar, accepted, limit) : null;

    /// <summary>The deadline that a case runs to now, day by day; null where none runs.</summary>
    public static Deadline? Running(Case one, WorkingDayCalendar calendar, ItemContent list) => (one.DueOn, one.CountsFrom) switch
    {
        (null, _) or (_, null) => null,
        (_, { } from) when one.CompletedAt is not null => ToDeliver(calendar, from),
        (_, { } from) => one.AcceptedAt is null ? ToAccept(calendar, from) : Promised(calendar, from, list),
    };

    /// <summary>Starts the clock of delivery: ten working days from the decision (行政许可法 §44, §82).</summary>
    public static void StartDelivery(Case one, WorkingDayCalendar calendar, DateOnly decided)
    {
        var deadline = ToDeliver(calendar, decided);
        (one.CountsFrom, one.DueOn, one.IsProvisional) = (decided, deadline.Day, deadline.IsProvisional);
    }

    /// <summary>Stops the clock.</summary>
    public static void Stop(Case one) => (one.DueOn, one.IsProvisional) = (null, false);

    /// <summary>Starts the clock of acceptance.</summary>
    public static void StartAcceptance(Case one, WorkingDayCalendar calendar, DateOnly today)
    {
        var deadline = ToAccept(calendar, today);
        (one.CountsFrom, one.DueOn, one.IsProvisional) = (today, deadline.Day, deadline.IsProvisional);
    }

    /// <summary>Starts the clock of handling.</summary>
    public static void StartHandling(Case one, WorkingDayCalendar calendar, DateOnly accepted, ItemContent list)
    {
        var (promised, statutory) = (Promised(calendar, accepted, list), Statutory(calendar, accepted, list));
        (one.PromisedDue, one.StatutoryDue) = (promised?.Day, statutory?.Day);
        (one.CountsFrom, one.DueOn) = (accepted, one.PromisedDue ?? one.StatutoryDue);
        one.IsProvisional = promised?.IsProvisional == true || statutory?.IsProvisional == true;
    }
}
