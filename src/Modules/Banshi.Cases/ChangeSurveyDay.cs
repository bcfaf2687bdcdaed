using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// The applicant chooses another time for a survey on the spot among those that the agency offers, which is agreed at once; or asks for any other, with a
/// reason, and the office answers. Until then the survey stays where it was.
/// </summary>
internal sealed class ChangeSurveyDay(CaseActs acts, SurveyAppointments appointments) : IGuarded
{
    public const int LongestReason = 300;

    public static Guard Guard => DraftAccess.Guard;

    /// <summary>What the applicant wants.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Half">The half of it; may be left open where another day is asked for.</param>
    /// <param name="Reason">Why; only where the time is not among those offered.</param>
    public sealed record Input(DateOnly? Day, HalfDay? Half, string? Reason);

    /// <summary>What can be chosen now.</summary>
    public async Task<Result<SurveyAppointments.View>> ViewAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard).Include(c => c.Pauses).SingleOrDefaultAsync(c => c.Id == id, cancellation);
        return one is null ? PlatformProblems.Unknown : await appointments.OfAsync(one, cancellation) is { } view ? view : CaseProblems.NoSurveyDay.With();
    }

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "改勘验时间", CaseState.Paused)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (await appointments.OfAsync(taken.Case, cancellation) is not { } view)
        {
            return CaseProblems.NoSurveyDay.With();
        }

        if (!view.IsOpen)
        {
            return CaseProblems.SurveyDayOver.With(view.LastDay);
        }

        var time = input.Day is { } day ? new SurveyTime(day, input.Half) : null;
        if (time is not null && view.Offered.Contains(time))
        {
            await ChooseAsync(taken, view.Pause, time);
            return await acts.SaveAsync(id);
        }

        if (Check(view, time, input.Reason) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        Ask(taken, view.Pause, time!, input.Reason!.Trim());
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(SurveyAppointments.View view, SurveyTime? time, string? reason)
    {
        var wrong = new List<FieldProblem>();
        if (time is null || !view.Takes(time.Day) || (time.Half is { } half && !Enum.IsDefined(half)))
        {
            wrong.Add(CaseProblems.SurveyDayWrong.For("Day", view.First, view.Last));
        }
        else if (time == view.Pause.Survey)
        {
            wrong.Add(CaseProblems.SameSurveyDay.For("Day"));
        }

        if (reason?.Trim() is not { Length: > 0 and <= LongestReason })
        {
            wrong.Add(CaseProblems.ReasonWrong.For("Reason", LongestReason));
        }

        return wrong;
    }

    private async Task ChooseAsync(CaseActs.Taken taken, Pause pause, SurveyTime time)
    {
        var (one, agency) = (taken.Case, await acts.AgencyAsync(taken.Case));
        pause.Agree(time);
        acts.Touch(one);
        acts.Record(taken, "cases.change-survey-day", new { pause.Name, time.Day, half = HalfOf(time) }, pause.Name);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.ProcedureNotice, agency, acts.Clock.UtcNow, DocumentTexts.SurveyTimeChange(one, agency, acts.Clock.Today, pause));
    }

    private void Ask(CaseActs.Taken taken, Pause pause, SurveyTime time, string reason)
    {
        (pause.WishOn, pause.WishHalf, pause.WishReason) = (time.Day, time.Half, reason);
        acts.Touch(taken.Case);
        acts.Record(taken, "cases.ask-survey-day", new { pause.Name, time.Day, half = HalfOf(time), reason }, pause.Name);
    }

    /// <summary>The half of a day as the trail has it.</summary>
    public static string HalfOf(SurveyTime time) => time.Half is { } half ? CaseNames.Of(half) : "";
}
