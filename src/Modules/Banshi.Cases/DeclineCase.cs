using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// The window declines a case, with reasons, basis and remedies. That ends it. Where it is another authority's matter, the notice says whose (行政许可法 §32);
/// what is declined so can be declined at once, before it is received.
/// </summary>
internal sealed class DeclineCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>Why it is declined.</summary>
    public enum Ground
    {
        /// <summary>不符合受理条件.</summary>
        Conditions,

        /// <summary>依法不需要办理.</summary>
        NotNeeded,

        /// <summary>不属于本机关职权范围.</summary>
        WrongAuthority,
    }

    /// <summary>What the clerk enters.</summary>
    /// <param name="Ground">Why.</param>
    /// <param name="Reason">Reasons and basis in words.</param>
    /// <param name="WhereTo">Which authority to apply to, where it is another's matter.</param>
    public sealed record Input(Ground? Ground, string? Reason, string? WhereTo);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "不予受理", CaseState.Submitted, CaseState.Received)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var (reason, whereTo) = (input.Reason!.Trim(), input.Ground == Ground.WrongAuthority ? input.WhereTo!.Trim() : "");

        var one = taken.Case;
        var agency = await acts.AgencyAsync(one);
        await acts.EndAsync(taken, CaseState.Declined);
        acts.Record(taken, "cases.decline", new { ground = input.Ground!.Value.ToString(), reason, whereTo }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.DeclineNotice, agency, acts.Clock.UtcNow, DocumentTexts.DeclineNotice(one, agency, acts.Clock.Today, reason, whereTo));
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(Input input)
    {
        var wrong = new List<FieldProblem>();
        if (input.Ground is null)
        {
            wrong.Add(CaseProblems.ChooseFirst.For("Ground"));
        }

        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            wrong.Add(CaseProblems.ReasonRequired.For("Reason"));
        }

        if (input.Ground == Ground.WrongAuthority && string.IsNullOrWhiteSpace(input.WhereTo))
        {
            wrong.Add(CaseProblems.WhereToMissing.For("WhereTo"));
        }

        return wrong;
    }
}
