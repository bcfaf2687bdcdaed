using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The applicant takes an application back, before it is decided; at the window a clerk enters it for somebody. No reason is asked for.</summary>
internal sealed class WithdrawCase(CaseActs acts) : IGuarded
{
    public static readonly CaseState[] From = [CaseState.Submitted, CaseState.Received, CaseState.Correcting, CaseState.Accepted, CaseState.Reviewed, CaseState.Paused];

    public static Guard Guard => DraftAccess.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string? reason)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "撤回", [.. From, CaseState.Decided, CaseState.Completed, CaseState.Delivered])).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (!From.Contains(taken.Case.State))
        {
            return CaseProblems.NotWithdrawn.With();
        }

        await WriteAsync(taken, reason ?? "");
        return await acts.SaveAsync(id);
    }

    /// <summary>The act itself.</summary>
    public async Task WriteAsync(CaseActs.Taken taken, string reason)
    {
        await acts.EndAsync(taken, CaseState.Withdrawn);
        var (one, agency) = (taken.Case, await acts.AgencyAsync(taken.Case));
        acts.Record(taken, "cases.withdraw", new { reason = reason.Trim() }, "申请");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.Withdrawal, agency, acts.Clock.UtcNow, DocumentTexts.Withdrawal(one, agency, acts.Clock.Today, reason.Trim()));
    }
}
