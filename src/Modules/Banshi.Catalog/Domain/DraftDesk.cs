using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>
/// Starting and submitting the next version of a list: what the designer, the interface for departments' systems and bulk changes have in common. Durable
/// with the caller's save.
/// </summary>
internal sealed class DraftDesk(AppDbContext db, IForms forms, IDirectory directory, ReviewDesk desk, AuditTrail audit, Clock clock)
{
    private const int LongestReason = 1000;

    /// <summary>The draft of an item that is not finished; null where there is none. An item has one at a time.</summary>
    public Task<ListDraft?> OpenAsync(string taskCode, CancellationToken cancellation) => db.Set<ListDraft>()
        .Where(one => one.TaskCode == taskCode && one.State != DraftState.Published && one.State != DraftState.Discarded).OrderBy(one => one.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>The next version as it begins: what is in force, and the form's own sections. It is not added yet.</summary>
    public async Task<ListDraft> NextAsync(ItemVersionInfo inForce, Guid agencyId, CancellationToken cancellation)
    {
        var form = inForce.Content.FormId is { } formId ? await forms.FindAsync(formId, cancellation) : null;
        return new ListDraft
        {
            Id = Guid.CreateVersion7(),
            TaskCode = inForce.Content.TaskCode,
            AgencyId = agencyId,
            Division = inForce.Content.Division,
            BaseVersionId = inForce.Id,
            Content = ContentJson.Write(inForce.Content),
            Sections = ListDraft.Write(form is null ? null : ApplicationForm.OwnSections(form)),
            State = DraftState.Editing,
            ChangedAt = clock.UtcNow,
            ChangedBy = desk.Actor.Name,
        };
    }

    public void Start(ListDraft draft, int from)
    {
        db.Add(draft);
        audit.Record(draft.Id, "catalog.start-draft", new { draft.TaskCode, from });
    }

    /// <summary>What keeps elements and form from being submitted; empty where nothing does.</summary>
    public static IReadOnlyList<FormattableString> Errors(ItemContent item, IReadOnlyList<Section>? own) =>
        [.. FormLint.Check(item, own), .. QualityRules.Check(item).Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding.Message)];

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

    /// <summary>Hands a draft in: what was returned goes on under its number, else a proposal with the given key begins.</summary>
    public async Task<Proposal> SubmitAsync(ListDraft draft, Guid key, string reason, DateOnly? effectiveOn, CancellationToken cancellation)
    {
        draft.State = DraftState.InReview;
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(one => one.DraftId == draft.Id && one.State == ProposalState.Returned, cancellation)
            ?? db.Add(await NewAsync(draft, key, reason, cancellation)).Entity;
        (proposal.Title, proposal.Reason, proposal.EffectiveOn, proposal.SubmittedAt) = (draft.Item.Name, reason, effectiveOn, clock.UtcNow);
        (proposal.ProposedBy, proposal.ProposedByName) = (desk.Actor.AccountId, desk.Actor.Name);
        await desk.OpenAsync(proposal, draft.Division, cancellation);
        return proposal;
    }

    /// <summary>Saves what was handed in, with its record.</summary>
    public Task<Problem?> SaveAsync(Proposal proposal, ListDraft draft, CancellationToken cancellation) =>
        desk.SaveAsync(proposal, "catalog.propose", new { kind = nameof(ProposalKind.List), draft.TaskCode, draft.Item.Name, proposal.Reason, proposal.EffectiveOn }, cancellation);

    private async Task<Proposal> NewAsync(ListDraft draft, Guid key, string reason, CancellationToken cancellation) => new()
    {
        Id = key,
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
