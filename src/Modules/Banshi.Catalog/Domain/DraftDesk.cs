using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>
/// Starting and submitting the next version of a list: what the designer, the interface for departments' systems and bulk changes have in common. Durable
/// with the caller's save.
/// </summary>
internal sealed class DraftDesk(AppDbContext db, IForms forms, IDirectory directory, ReviewDesk desk, DraftCheck check, Clock clock)
{
    private const int LongestReason = 1000;

    /// <summary>The draft of an item that is not finished; null where there is none. An item has one at a time.</summary>
    public Task<ListDraft?> OpenAsync(string taskCode, CancellationToken cancellation) => db.Set<ListDraft>().OpenOf(DraftPurpose.List, taskCode).SingleOrDefaultAsync(cancellation);

    /// <summary>The next version as it begins: what is in force, and the form's own sections. It is not added yet.</summary>
    public async Task<ListDraft> NextAsync(ItemVersionInfo inForce, Guid agencyId, CancellationToken cancellation)
    {
        var form = inForce.Content.FormId is { } formId ? await forms.FindAsync(formId, cancellation) : null;
        var draft = ListDraft.Begin(DraftPurpose.List, inForce.Content, form is null ? null : ApplicationForm.OwnSections(form), agencyId, (desk.Actor.Name, clock.UtcNow));
        draft.BaseVersionId = inForce.Id;
        return draft;
    }

    /// <summary>What there is to say about a draft with these elements.</summary>
    public Task<DraftFindings> CheckAsync(ListDraft draft, ItemContent item, CancellationToken cancellation) => check.OfAsync(draft, item, draft.Own, cancellation);

    /// <summary>What is wrong with the reason or the day; null where nothing is.</summary>
    public Problem? Check(string reason, DateOnly? effectiveOn)
    {
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

    /// <summary>
    /// Hands a draft in to the service administration of its own level, or, where it asks more than the unified standard, level by level up to the one that
    /// set the standard. What was returned goes on under its number, else a proposal with the given key begins.
    /// </summary>
    public async Task<Result<Proposal>> SubmitAsync(ListDraft draft, DraftFindings findings, Guid key, string reason, DateOnly? effectiveOn, CancellationToken cancellation)
    {
        if (await check.LateAsync(draft, cancellation) is { } late)
        {
            return late;
        }

        draft.State = DraftState.InReview;
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(one => one.DraftId == draft.Id && one.State == ProposalState.Returned, cancellation)
            ?? db.Add(await NewAsync(draft, key, reason, cancellation)).Entity;
        (proposal.Title, proposal.Reason, proposal.EffectiveOn, proposal.SubmittedAt) = (draft.Item.Name, reason, effectiveOn, clock.UtcNow);
        (proposal.ProposedBy, proposal.ProposedByName) = (desk.Actor.AccountId, desk.Actor.Name);
        proposal.Last = findings.NeedsConsent ? findings.Standard!.Division : draft.Division;
        await desk.OpenAsync(proposal, draft.Division, cancellation);
        return proposal;
    }

    /// <summary>Saves what was handed in, with its record.</summary>
    public Task<Problem?> SaveAsync(Proposal proposal, ListDraft draft, CancellationToken cancellation) =>
        desk.SaveAsync(proposal, "catalog.propose", new { kind = proposal.Kind.ToString(), draft.TaskCode, draft.Item.Name, proposal.Reason, proposal.EffectiveOn, proposal.Last }, cancellation);

    private async Task<Proposal> NewAsync(ListDraft draft, Guid key, string reason, CancellationToken cancellation) => new()
    {
        Id = key,
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
