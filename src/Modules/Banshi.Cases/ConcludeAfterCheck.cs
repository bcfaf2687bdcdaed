using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// The authority says what its check of a promise found. A promise that was broken ends what was granted on it: the decision and the license are revoked in
/// writing, and its maker is not handled on commitment again.
/// </summary>
internal sealed class ConcludeAfterCheck(CaseActs acts, ILicenses licenses) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? kept, string finding, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "登记核查结果", CaseState.Completed, CaseState.Delivered)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (await acts.Db.Set<AfterCheck>().SingleOrDefaultAsync(one => one.CaseId == id && one.CheckedAt == null, cancellation) is not { } check)
        {
            return CaseProblems.NoCheck.With();
        }

        if (kept is not { } isKept || string.IsNullOrWhiteSpace(finding))
        {
            return PlatformProblems.Invalid([kept is null ? CaseProblems.ChooseFirst.For("Kept") : CaseProblems.ResultMissing.For("Finding")]);
        }

        (check.CheckedAt, check.CheckedBy, check.IsKept, check.Finding) = (acts.Clock.UtcNow, acts.Actor.Name, isKept, finding.Trim());
        acts.Touch(taken.Case);
        acts.Record(taken, "cases.after-check", new { kept = isKept, reason = finding.Trim() }, "事后核查");
        if (!isKept)
        {
            await RevokeAsync(taken, finding.Trim(), cancellation);
        }

        return await acts.SaveAsync(id);
    }

    private async Task RevokeAsync(CaseActs.Taken taken, string finding, CancellationToken cancellation)
    {
        var one = taken.Case;
        if (one.LicenseIdentifier is { } identifier)
        {
            await licenses.RevokeAsync(identifier, $"违反告知承诺：{finding}", cancellation);
        }

        acts.Db.Add(new BrokenPromise { CaseId = one.Id, IdType = one.Applicant.IdType, IdNumber = one.Applicant.IdNumber, At = acts.Clock.UtcNow, Finding = finding });
        acts.Record(taken, "cases.revoke", new { reason = finding }, "事后核查");
        var agency = await acts.AgencyAsync(one);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.Revocation, agency, acts.Clock.UtcNow, DocumentTexts.Revocation(one, agency, acts.Clock.Today, taken.List.Content, finding));
    }
}
