using Banshi.Catalog.Unified;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>Carries out what was approved. Durable with the caller's save, and once: the proposal says that it is done, and its version guards it.</summary>
internal sealed class ProposalCarrier(AppDbContext db, Publisher publisher, StandardKeeper standards, IForms forms, IDirectory directory, Clock clock)
{
    /// <summary>Returns why it cannot be carried out; nothing is changed then.</summary>
    public async Task<Problem?> CarryOutAsync(Proposal proposal, CancellationToken cancellation)
    {
        if (proposal.DraftId is { } draftId)
        {
            var draft = await db.Set<ListDraft>().SingleAsync(one => one.Id == draftId, cancellation);
            if (await CheckAsync(draft, cancellation) is { } problem)
            {
                return problem;
            }

            await PublishAsync(draft, proposal, cancellation);
        }
        else
        {
            await ChangeEntryAsync(proposal, cancellation);
        }

        proposal.Apply(clock.UtcNow);
        return null;
    }

    /// <summary>Makes known what is approved for a later day; returns why it could not be carried out even now.</summary>
    public async Task<Problem?> PlanAsync(Proposal proposal, ListDraft? draft, CancellationToken cancellation)
    {
        if (proposal.Kind == ProposalKind.WithdrawEntry)
        {
            (await db.Set<CatalogEntry>().SingleAsync(one => one.Id == proposal.EntryId, cancellation)).CancelOn = proposal.EffectiveOn;
        }

        return draft is null ? null : await CheckAsync(draft, cancellation);
    }

    /// <summary>What would keep a draft from being published: its entry was withdrawn, or a newer version came out since it was begun.</summary>
    public async Task<Problem?> CheckAsync(ListDraft draft, CancellationToken cancellation)
    {
        var today = clock.Today;
        if (await db.Set<CatalogEntry>().AnyAsync(one => one.BasicCode == draft.Item.BasicCode && one.CancelOn <= today, cancellation))
        {
            return CatalogProblems.EntryWithdrawn.With();
        }

        return draft.Purpose == DraftPurpose.List
            && await db.Set<ServiceItem>().Where(one => one.TaskCode == draft.TaskCode).Select(one => (Guid?)one.CurrentVersionId).SingleOrDefaultAsync(cancellation) is { } inForce
            && inForce != draft.BaseVersionId
            ? CatalogProblems.NewerVersion.With()
            : null;
    }

    private async Task ChangeEntryAsync(Proposal proposal, CancellationToken cancellation)
    {
        if (proposal.Kind == ProposalKind.NewEntry)
        {
            Keep(db.Add(CatalogEntry.New(EntryContent.Read(proposal.Content), isRegional: true, clock.Today)).Entity, proposal);
            return;
        }

        var entry = await db.Set<CatalogEntry>().SingleAsync(one => one.Id == proposal.EntryId, cancellation);
        if (proposal.Kind == ProposalKind.WithdrawEntry)
        {
            entry.CancelOn = clock.Today;
            await publisher.CancelAsync(entry.BasicCode, cancellation);
            return;
        }

        entry.Change(EntryContent.Read(proposal.Content));
        Keep(entry, proposal);
    }

    private async Task PublishAsync(ListDraft draft, Proposal proposal, CancellationToken cancellation)
    {
        if (draft.Purpose == DraftPurpose.Standard)
        {
            draft.PublishedNumber = await standards.PublishAsync(draft, proposal, cancellation);
        }
        else
        {
            var agency = (await directory.FindAgencyAsync(draft.AgencyId, cancellation))!;
            var content = draft.Item with { FormId = await forms.KeepAsync(draft.Form, cancellation), Division = agency.Division };
            await publisher.PublishAsync([content], new Dictionary<string, (Guid, string)> { [agency.CreditCode] = (agency.Id, agency.Division) }, cancellation);
            draft.PublishedNumber = db.Set<ServiceItem>().Local.Single(item => item.TaskCode == draft.TaskCode).CurrentNumber;
        }

        draft.Close(DraftState.Published);
    }

    private void Keep(CatalogEntry entry, Proposal proposal) => db.Add(new EntryVersion
    {
        EntryId = entry.Id,
        Number = entry.Number,
        Content = entry.Content,
        At = clock.UtcNow,
        Reason = proposal.Reason,
        ProposalId = proposal.Id,
    });
}
