using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The office agrees to another time for a survey that the applicant asked for, or keeps the appointment and says why. The applicant is told.</summary>
internal sealed class AnswerSurveyDay(CaseActs acts, SurveyAppointments appointments) : IGuarded
{
    public static Guard Guard => StartProcedure.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? agree, string reason)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "答复勘验改期", CaseState.Paused)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (taken.Case.Pauses.Find(pause => pause.IsAppointment) is not { Wish: { } wish } pause)
        {
            return CaseProblems.NoSurveyWish.With();
        }

        if (Check(agree, reason) is { } wrong)
        {
            return PlatformProblems.Invalid([wrong]);
        }

        if (agree == true && await RefuseAsync(taken.Case, pause, wish) is { } refused)
        {
            return refused;
        }

        await WriteAsync(taken, pause, agree == true ? wish : null, reason.Trim());
        return await acts.SaveAsync(id);
    }

    private async Task<Problem?> RefuseAsync(Case one, Pause pause, SurveyTime wish) => wish.Day < acts.Clock.Today
        ? CaseProblems.SurveyWishPast.With()
        : await appointments.TakePlaceAsync(one, wish, pause.DueOn ?? wish.Day, "Agree", default) is { } full ? PlatformProblems.Invalid([full]) : null;

    private static FieldProblem? Check(bool? agree, string reason) => agree switch
    {
        null => CaseProblems.ChooseFirst.For("Agree"),
        false when string.IsNullOrWhiteSpace(reason) => CaseProblems.ReasonMissing.For("Reason"),
        _ => null,
    };

    private async Task WriteAsync(CaseActs.Taken taken, Pause pause, SurveyTime? agreed, string reason)
    {
        var one = taken.Case;
        if (agreed is null)
        {
            acts.Touch(one);
            pause.Answered();
        }
        else
        {
            await SurveyAppointments.AgreeAsync(acts, one, pause, agreed);
        }

        var held = pause.Survey!;
        acts.Record(taken, "cases.answer-survey-day", new { pause.Name, approved = agreed is not null, held.Day, half = ChangeSurveyDay.HalfOf(held), reason }, pause.Name);
    }
}
