using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>内部会商: an officer asks a colleague for an opinion on a case, in so many working days. The clock of the case does not stop for it.</summary>
internal sealed class AskExpert(CaseActs acts, Officers officers) : IGuarded
{
    public const int LongestText = 1000;
    public const int MostDays = 10;

    public static readonly CaseState[] From = [CaseState.Submitted, CaseState.Received, CaseState.Accepted, CaseState.Reviewed, CaseState.Paused];

    public static Guard Guard => TakeCase.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Guid expert, string question, int days, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "会商", From)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var asked = (await officers.OfAsync(taken.Case, cancellation)).FirstOrDefault(officer => officer.AccountId == expert && officer.AccountId != acts.Actor.AccountId);
        if (Check(asked is not null, question, days) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var consultation = new Consultation
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            AskedAt = acts.Clock.UtcNow,
            AskedBy = acts.Actor.Name,
            ExpertId = asked!.AccountId,
            ExpertName = asked.Name,
            Question = question.Trim(),
            DueOn = Deadline.InWorkingDays(await acts.CalendarAsync(taken.Case), acts.Clock.Today, days),
        };
        acts.Db.Add(consultation);
        acts.Record(taken, "cases.ask-expert", new { expert = consultation.ExpertName, question = consultation.Question, due = consultation.DueOn }, "办理");
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(bool isColleague, string question, int days) =>
    [
        .. isColleague ? Array.Empty<FieldProblem>() : [CaseProblems.NoSuchOfficer.For("Expert")],
        .. question.Trim() is { Length: > 0 and <= LongestText } ? Array.Empty<FieldProblem>() : [CaseProblems.QuestionMissing.For("Question", LongestText)],
        .. days is >= 1 and <= MostDays ? Array.Empty<FieldProblem>() : [CaseProblems.DaysWrong.For("Days", MostDays)],
    ];
}
