using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Submits a draft to the service administration of its own level; what breaks a rule is not submitted.</summary>
internal sealed class SubmitListDraft(AppDbContext db, IDirectory directory, ReviewDesk desk, Clock clock) : IGuarded
{
    private const int LongestReason = 1000;

    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    /// <summary>Returns the key of the proposal.</summary>
    public async Task<Result<Guid>> RunAsync(Guid id, Guid seen, string reason, DateOnly? effectiveOn, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().ReachableBy(desk.Actor, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown;
        }

        if (Check(draft, seen, reason, effectiveOn) is { } problem)
        {
            return problem;
        }

        draft.State = DraftState.InReview;
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(one => one.DraftId == id && one.State == ProposalState.Returned, cancellation)
            ?? db.Add(await NewAsync(draft, reason, cancellation)).Entity;
        (proposal.Title, proposal.Reason, proposal.EffectiveOn, proposal.SubmittedAt) = (draft.Item.Name, reason, effectiveOn, clock.UtcNow);
        (proposal.ProposedBy, proposal.ProposedByName) = (desk.Actor.AccountId, desk.Actor.Name);
        await desk.OpenAsync(proposal, draft.Division, cancellation);
        return await desk.SaveAsync(proposal, "catalog.propose", new { kind = nameof(ProposalKind.List), draft.TaskCode, draft.Item.Name, reason, effectiveOn }, cancellation) is { } stale ? stale : proposal.Id;
    }

    private Problem? Check(ListDraft draft, Guid seen, string reason, DateOnly? effectiveOn)
    {
        if (draft.State != DraftState.Editing)
        {
            return CatalogProblems.DraftIsClosed.With();
        }

        if (draft.Version != seen)
        {
            return PlatformProblems.Stale.With();
        }

        if (FormLint.Check(draft.Item, draft.Own).Count > 0 || QualityRules.Check(draft.Item).Any(finding => finding.Rule.Severity == Severity.Error))
        {
            return CatalogProblems.DraftHasErrors.With();
        }

        var wrong = new List<FieldProblem>();
        if (reason.Length is 0 or > LongestReason)
        {
            wrong.Add(PlatformProblems.Missing("Reason", "调整的理由和依据", "the reason and the law"));
        }

        if (effectiveOn <= clock.Today)
        {
            wrong.Add(CatalogProblems.EffectiveDayIsPast.For("EffectiveOn"));
        }

        return wrong.Count == 0 ? null : PlatformProblems.Invalid(wrong);
    }

    private async Task<Proposal> NewAsync(ListDraft draft, string reason, CancellationToken cancellation) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = ProposalKind.List,
        Title = draft.Item.Name,
        Content = "",
        DraftId = draft.Id,
        Reason = reason,
        AgencyId = draft.AgencyId,
        AgencyName = (await directory.FindAgencyAsync(draft.AgencyId, cancellation))!.Name,
        Division = draft.Division,
        ProposedBy = desk.Actor.AccountId,
        ProposedByName = desk.Actor.Name,
        SubmittedAt = clock.UtcNow,
        State = ProposalState.UnderReview,
        Stage = draft.Division,
    };
}
