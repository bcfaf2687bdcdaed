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

    private const int MostTries = 3;

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

    /// <param name="id">The case.</param>
    /// <param name="seen">The version that the actor saw.</param>
    /// <param name="input">What he wants.</param>
    /// <param name="isChoice">Whether he chose among those offered, rather than ask for another.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input, bool isChoice, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            // Whoever was faster, on this case or on another with the same agency, may have taken another place: they are counted anew.
            var problem = await TryAsync(id, seen, input, isChoice, cancellation);
            if ((problem?.Kind != CaseProblems.AlreadyDone && problem?.Kind != PlatformProblems.Stale) || tries == MostTries)
            {
                return problem;
            }
        }
    }

    private async Task<Problem?> TryAsync(Guid id, Guid? seen, Input input, bool isChoice, CancellationToken cancellation)
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
            await ChooseAsync(taken, view, time);
            return await acts.SaveAsync(id);
        }

        if (Check(view, time, input.Reason, isChoice) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        Ask(taken, view.Pause, time!, input.Reason!.Trim());
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(SurveyAppointments.View view, SurveyTime? time, string? reason, bool isChoice)
    {
        if (isChoice && time is not null && time != view.Pause.Survey)
        {
            return [CaseProblems.SurveyTimeGone.For(view.Offered.Count > 0 ? "When" : "Day", time.Day, HalfOf(time))];
        }

        List<FieldProblem> wrong = CheckDay(view, time) is { } day ? [day] : [];
        return reason?.Trim() is { Length: > 0 and <= LongestReason } ? wrong : [.. wrong, CaseProblems.ReasonWrong.For("Reason", LongestReason)];
    }

    private static FieldProblem? CheckDay(SurveyAppointments.View view, SurveyTime? time)
    {
        if (time is null || !view.Takes(time.Day) || (time.Half is { } half && !Enum.IsDefined(half)))
        {
            return CaseProblems.SurveyDayWrong.For("Day", view.First, view.Last);
        }

        return time == view.Pause.Survey ? CaseProblems.SameSurveyDay.For("Day") : null;
    }

    private async Task ChooseAsync(CaseActs.Taken taken, SurveyAppointments.View view, SurveyTime time)
    {
        appointments.TakePlace(view.Days);
        await SurveyAppointments.AgreeAsync(acts, taken.Case, view.Pause, time);
        view.Pause.IsMoveUnseen = true;
        acts.Record(taken, "cases.change-survey-day", new { view.Pause.Name, time.Day, half = HalfOf(time) }, view.Pause.Name);
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
