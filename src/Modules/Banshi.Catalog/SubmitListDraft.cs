using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// Submits a draft to the service administration of its own level, or, where it asks more than the unified standard, level by level up to the one that set
/// the standard. What breaks a rule is not submitted.
/// </summary>
internal sealed class SubmitListDraft(AppDbContext db, EditListDraft edit, ProposalCarrier carrier, IDirectory directory, ReviewDesk desk, Clock clock) : IGuarded
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

        if (!(await edit.OpenAsync(id, cancellation)).Is(out var view, out var gone))
        {
            return gone;
        }

        if (Check(view, seen, reason, effectiveOn) is { } problem)
        {
            return problem;
        }

        if (await carrier.CheckAsync(draft, cancellation) is { } late)
        {
            return late;
        }

        draft.State = DraftState.InReview;
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(one => one.DraftId == id && one.State == ProposalState.Returned, cancellation)
            ?? db.Add(await NewAsync(draft, reason, cancellation)).Entity;
        (proposal.Title, proposal.Reason, proposal.EffectiveOn, proposal.SubmittedAt) = (draft.Item.Name, reason, effectiveOn, clock.UtcNow);
        (proposal.ProposedBy, proposal.ProposedByName) = (desk.Actor.AccountId, desk.Actor.Name);
        proposal.Last = view.NeedsConsent ? view.Standard!.Division : draft.Division;
        await desk.OpenAsync(proposal, draft.Division, cancellation);
        return await desk.SaveAsync(proposal, "catalog.propose", new { kind = proposal.Kind.ToString(), draft.TaskCode, draft.Item.Name, reason, effectiveOn, proposal.Last }, cancellation) is { } stale ? stale : proposal.Id;
    }

    private Problem? Check(EditListDraft.View view, Guid seen, string reason, DateOnly? effectiveOn)
    {
        if (!view.IsOpen)
        {
            return CatalogProblems.DraftIsClosed.With();
        }

        if (view.Draft.Version != seen)
        {
            return PlatformProblems.Stale.With();
        }

        if (view.HasErrors)
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
        Kind = draft.Purpose == DraftPurpose.Standard ? ProposalKind.Standard : ProposalKind.List,
        Code = draft.Purpose == DraftPurpose.Standard ? $"{draft.Item.BasicCode}@{draft.Division}" : draft.TaskCode,
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
        Last = draft.Division,
    };
}
