using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>Carries out what was approved. Durable with the caller's save, and once: the proposal says that it is done, and its version guards it.</summary>
internal sealed class ProposalCarrier(AppDbContext db, Publisher publisher, IForms forms, IDirectory directory, Clock clock)
{
    public async Task CarryOutAsync(Proposal proposal, CancellationToken cancellation)
    {
        proposal.AppliedAt = clock.UtcNow;
        switch (proposal.Kind)
        {
            case ProposalKind.NewEntry:
                Keep(db.Add(CatalogEntry.New(EntryContent.Read(proposal.Content), isRegional: true, clock.Today)).Entity, proposal);
                break;
            case ProposalKind.ChangeEntry:
                var changed = await EntryAsync(proposal, cancellation);
                changed.Change(EntryContent.Read(proposal.Content));
                Keep(changed, proposal);
                break;
            case ProposalKind.WithdrawEntry:
                (await EntryAsync(proposal, cancellation)).CancelOn = clock.Today;
                break;
            default:
                await PublishAsync(await db.Set<ListDraft>().SingleAsync(one => one.Id == proposal.DraftId, cancellation), cancellation);
                break;
        }
    }

    private async Task PublishAsync(ListDraft draft, CancellationToken cancellation)
    {
        var agency = (await directory.FindAgencyAsync(draft.AgencyId, cancellation))!;
        var content = draft.Item with { FormId = await forms.KeepAsync(draft.Form, cancellation), Division = agency.Division };
        await publisher.PublishAsync([content], new Dictionary<string, (Guid, string)> { [agency.CreditCode] = (agency.Id, agency.Division) }, cancellation);
        draft.PublishedNumber = db.Set<ServiceItem>().Local.Single(item => item.TaskCode == draft.TaskCode).CurrentNumber;
        draft.Close(DraftState.Published);
    }

    private Task<CatalogEntry> EntryAsync(Proposal proposal, CancellationToken cancellation) => db.Set<CatalogEntry>().SingleAsync(one => one.Id == proposal.EntryId, cancellation);

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
