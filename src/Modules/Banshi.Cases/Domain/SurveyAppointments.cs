using Banshi.Cases.Documents;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// Until when an applicant may ask for another time of a survey on the spot, and which times the agency offers. No change moves the limit of the procedure:
/// every time lies within it, so its clock needs no explanation of its own.
/// </summary>
internal sealed class SurveyAppointments(AppDbContext db, CaseFacts facts, Clock clock)
{
    private const int MostNamed = 6;
    private const int Noon = 12;

    /// <param name="Pause">The procedure.</param>
    /// <param name="LastDay">The last day on which another time can be asked for.</param>
    /// <param name="First">The first day that can be asked for.</param>
    /// <param name="Last">The last one: the end of the procedure.</param>
    /// <param name="Offered">The half-days that the agency offers, without the one that is agreed.</param>
    /// <param name="Today">The legal day.</param>
    public sealed record View(Pause Pause, DateOnly LastDay, DateOnly First, DateOnly Last, IReadOnlyList<SurveyTime> Offered, DateOnly Today)
    {
        /// <summary>What the agency offers, as it was before the places were counted.</summary>
        public required SurveyDays Days { get; init; }

        /// <summary>Whether the applicant may still ask.</summary>
        public bool IsOpen => Today <= LastDay && First <= Last;

        public bool Takes(DateOnly day) => day >= First && day <= Last;
    }

    /// <summary>The survey that a case waits for; null where it waits for none, or no time was agreed.</summary>
    public async Task<View?> OfAsync(Case one, CancellationToken cancellation)
    {
        if (one.Pauses.Find(pause => pause.IsAppointment) is not { Survey: { } agreed, DueOn: { } last } pause)
        {
            return null;
        }

        var days = await DaysAsync(one, cancellation);
        var calendar = await facts.CalendarAsync(one.Division);
        var (today, lastDay) = (clock.Today, agreed.Day);
        while (Deadline.WorkingDaysLeft(calendar, lastDay, agreed.Day) < days.Notice)
        {
            lastDay = lastDay.AddDays(-1);
        }

        var first = today;
        while (Deadline.WorkingDaysLeft(calendar, today, first) < days.Notice)
        {
            first = first.AddDays(1);
        }

        var booked = days.Halves == 0 ? [] : await BookedAsync(one, first, last, cancellation);
        return new View(pause, lastDay, first, last, [.. Offered(days, calendar, first, last).Where(time => time != agreed && HasPlace(days, booked, time))], today) { Days = days };
    }

    /// <summary>Agrees on another time and tells the applicant in writing; an earlier notice of such a change is replaced.</summary>
    public static async Task AgreeAsync(CaseActs acts, Case one, Pause pause, SurveyTime time)
    {
        pause.Agree(time);
        acts.Touch(one);
        var (agency, now) = (await acts.AgencyAsync(one), acts.Clock.UtcNow);
        var earlier = await acts.Db.Set<CaseDocument>().Where(document => document.CaseId == one.Id && document.Kind == DocumentKind.SurveyTimeNotice && document.ReplacedAt == null).ToListAsync();
        earlier.ForEach(document => document.ReplacedAt = now);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.SurveyTimeNotice, agency, now, DocumentTexts.SurveyTimeChange(one, agency, acts.Clock.Today, pause));
    }

    /// <summary>Takes a place in a half-day: whoever counted the same places before this is saved cannot save.</summary>
    public void TakePlace(SurveyDays days) => db.Entry(db.Attach(days).Entity).Property(one => one.Version).IsModified = true;

    /// <summary>
    /// Takes a place for the office, whatever the days of notice: the agency's surveyors are no more for it than for applicants. Where the half-day is full the
    /// problem says which ones are not; a half-day that the agency does not open is not counted.
    /// </summary>
    /// <param name="one">The case.</param>
    /// <param name="time">The time.</param>
    /// <param name="last">The end of the procedure.</param>
    /// <param name="field">Where the time was entered.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<FieldProblem?> TakePlaceAsync(Case one, SurveyTime time, DateOnly last, string field, CancellationToken cancellation)
    {
        var days = await DaysAsync(one, cancellation);
        if (!Enum.GetValues<HalfDay>().Any(half => days.Has(time.Day.DayOfWeek, half) && (time.Half ?? half) == half))
        {
            return null;
        }

        var booked = await BookedAsync(one, clock.Today, last, cancellation);
        if (HasPlace(days, booked, time))
        {
            TakePlace(days);
            return null;
        }

        var free = Offered(days, await facts.CalendarAsync(one.Division), clock.Today, last).Where(other => !IsOver(other) && HasPlace(days, booked, other)).Take(MostNamed).Select(other => other.Text).ToList();
        return free.Count == 0 ? CaseProblems.HalfDaysFull.For(field, time.Text, last) : CaseProblems.HalfDayFull.For(field, time.Text, string.Join('、', free));
    }

    // A survey without a half may take place in either half that is open; one in a half that is not open takes no place of those that are.
    private static bool HasPlace(SurveyDays days, List<SurveyTime> booked, SurveyTime time) =>
        (time.Half is null || booked.Count(other => other == time) < days.Teams)
        && booked.Count(other => other.Day == time.Day && (other.Half is not { } booking || days.Has(other.Day.DayOfWeek, booking))) < days.Teams * Enum.GetValues<HalfDay>().Count(half => days.Has(time.Day.DayOfWeek, half));

    private bool IsOver(SurveyTime time) => time.Day == clock.Today && time.Half == HalfDay.Morning && Clock.Local(clock.UtcNow).Hour >= Noon;

    private async Task<SurveyDays> DaysAsync(Case one, CancellationToken cancellation) =>
        await db.Set<SurveyDays>().AsNoTracking().SingleOrDefaultAsync(days => days.AgencyId == one.AgencyId, cancellation) ?? new SurveyDays { AgencyId = one.AgencyId };

    private async Task<List<SurveyTime>> BookedAsync(Case one, DateOnly first, DateOnly last, CancellationToken cancellation) =>
        (await db.Set<Pause>().Where(pause => pause.HeldOn != null && pause.EndedAt == null && pause.HeldOn >= first && pause.HeldOn <= last && pause.Kind == Pause.SurveyKind && pause.CaseId != one.Id)
            .Join(db.Set<Case>().Where(other => other.AgencyId == one.AgencyId), pause => pause.CaseId, other => other.Id, (pause, _) => new { pause.HeldOn, pause.HeldHalf })
            .ToListAsync(cancellation)).ConvertAll(row => new SurveyTime(row.HeldOn!.Value, row.HeldHalf));

    private static IEnumerable<SurveyTime> Offered(SurveyDays days, WorkingDayCalendar calendar, DateOnly first, DateOnly last) =>
        from offset in Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1))
        let day = first.AddDays(offset)
        where calendar.Look(day).IsWorkingDay
        from half in Enum.GetValues<HalfDay>()
        where days.Has(day.DayOfWeek, half)
        select new SurveyTime(day, half);
}
