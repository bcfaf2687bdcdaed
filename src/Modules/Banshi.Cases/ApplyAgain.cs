using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// The applicant applies again for what was declined, refused, withdrawn or terminated: a new draft under the list that is in force, with everything that
/// was answered before wherever the list still asks it.
/// </summary>
internal sealed class ApplyAgain(CaseActs acts, ICatalog catalog, IForms forms, NewDraft drafts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <summary>Whether a case can be applied for again.</summary>
    public static bool Allows(Case one) => one.State is CaseState.Declined or CaseState.Withdrawn or CaseState.Terminated || (one.Granted == false && one.CompletedAt is not null);

    public async Task<Result<Guid>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var before = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard).SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (before is null)
        {
            return PlatformProblems.Unknown;
        }

        if (!Allows(before))
        {
            return CaseProblems.NotNow.With(CaseNames.Of(before.State), "重新申请");
        }

        if (await catalog.FindAsync(before.TaskCode, cancellation) is not { Content.CanApply: true, AgencyId: not null } list)
        {
            return CaseProblems.CannotApply;
        }

        if (WhoMayApply.Refuse(list.Content, before.Applicant.IsEnterprise) is { } refused)
        {
            return refused;
        }

        // A second click finds the draft of the first.
        if (await drafts.UnderWayAsync(before.PartyId, list, cancellation) is { } draft)
        {
            return draft;
        }

        var sheet = (await forms.OpenAsync(before.SheetId, cancellation))!;

        // A license was authorized for that case alone.
        var lent = sheet.Answers.ByQuestion.Where(answer => answer.Value is FilesAnswer { Files: [{ License: not null }] }).Select(answer => answer.Key).ToList();
        var facts = new ApplicantFacts.Facts(before.Applicant, before.PartyId, new Dictionary<string, string>());
        return await drafts.CreateAsync(new NewDraft.Order(list, facts, Channel.Portal) { Before = sheet.Answers.Without(lent) }, cancellation);
    }
}
