using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The office ends a special procedure with its result. The applicant is told, and the case goes on from where it stood; so does its clock.</summary>
internal sealed class EndProcedure(CaseActs acts) : IGuarded
{
    private const string OnTheSpot = "现场勘验";
    private const int FewestOfficers = 2;

    private static readonly char[] BetweenNames = ['、', '，', ',', '；', ';', '\n'];

    public static Guard Guard => StartProcedure.Guard;

    /// <summary>What the officer enters.</summary>
    /// <param name="Passed">Whether the conclusion speaks for the applicant; null where it says neither.</param>
    /// <param name="Result">What came out of it.</param>
    /// <param name="Officers">Who carried it out.</param>
    public sealed record Input(bool? Passed, string? Result, string? Officers);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "结束特别程序", CaseState.Paused)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (taken.Case.Pauses.Find(pause => pause is { IsOpen: true, Cause: PauseCause.Procedure }) is not { } open)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(taken.Case.State), "结束特别程序");
        }

        var officers = input.Officers?.Split(BetweenNames, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList() ?? [];
        if (Check(open, input, officers) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        (open.Passed, open.Result, open.Officers) = (input.Passed, input.Result!.Trim(), string.Join('、', officers));
        await acts.GoOnAsync(taken, open);
        var one = taken.Case;
        acts.Record(taken, "cases.end-procedure", new { open.Name, open.Passed, reason = open.Result, open.Officers, due = one.DueOn }, open.Name);
        var agency = await acts.AgencyAsync(one);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.ProcedureResult, agency, acts.Clock.UtcNow, DocumentTexts.ProcedureResult(one, agency, acts.Clock.Today, open));
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(Pause open, Input input, List<string> officers)
    {
        var wrong = new List<FieldProblem>();
        if (string.IsNullOrWhiteSpace(input.Result))
        {
            wrong.Add(CaseProblems.ResultMissing.For("Result"));
        }

        if (open.Kind == OnTheSpot && officers.Count < FewestOfficers)
        {
            wrong.Add(CaseProblems.TwoOfficers.For("Officers"));
        }

        return wrong;
    }
}
