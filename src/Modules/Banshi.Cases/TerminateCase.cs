using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// An officer ends a case that cannot be brought to a decision: the correction never came, the applicant died or was dissolved, what was asked for no longer
/// exists. It never stands in for a refusal: reasons and remedies are told in writing.
/// </summary>
internal sealed class TerminateCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency);

    /// <summary>Why it ends.</summary>
    public enum Ground
    {
        /// <summary>一次性告知后逾期不补正.</summary>
        NoCorrection,

        /// <summary>申请人死亡或者依法终止.</summary>
        ApplicantGone,

        /// <summary>申请事项依法不再办理.</summary>
        ItemGone,
    }

    /// <summary>Whether a ground can be given in a state: the correction can only be missing while it is awaited.</summary>
    public static bool Allows(Ground ground, CaseState state) => ground != Ground.NoCorrection || state == CaseState.Correcting;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Ground? ground, string reason)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "终止办理", WithdrawCase.From)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (ground is not { } chosen || string.IsNullOrWhiteSpace(reason))
        {
            return PlatformProblems.Invalid([ground is null ? CaseProblems.ChooseFirst.For("Ground") : CaseProblems.ReasonMissing.For("Reason")]);
        }

        if (!Allows(chosen, taken.Case.State))
        {
            return CaseProblems.NotNow.With(CaseNames.Of(taken.Case.State), "以逾期不补正为由终止");
        }

        await acts.EndAsync(taken, CaseState.Terminated);
        var (one, agency) = (taken.Case, await acts.AgencyAsync(taken.Case));
        var text = $"{CaseNames.Of(chosen)}。{reason.Trim()}";
        acts.Record(taken, "cases.terminate", new { ground = chosen.ToString(), reason = text }, "办理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.TerminationNotice, agency, acts.Clock.UtcNow, DocumentTexts.Termination(one, agency, acts.Clock.Today, text));
        return await acts.SaveAsync(id);
    }
}
