using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>Carries out what was approved. Durable with the caller's save, and once: the proposal says that it is done, and its version guards it.</summary>
internal sealed class ProposalCarrier(AppDbContext db, Publisher publisher, DraftPublisher drafts, DraftCheck check, Clock clock)
{
    /// <summary>Returns why it cannot be carried out; nothing is changed then.</summary>
    public async Task<Problem?> CarryOutAsync(Proposal proposal, CancellationToken cancellation)
    {
        if (proposal.DraftId is { } draftId)
        {
            var draft = await db.Set<ListDraft>().SingleAsync(one => one.Id == draftId, cancellation);
            if (await check.LateAsync(draft, cancellation) is { } problem)
            {
                return problem;
            }

            await drafts.PublishAsync(draft, proposal, cancellation);
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

        return draft is null ? null : await check.LateAsync(draft, cancellation);
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
            await publisher.CancelAsync(db.Set<ServiceItem>().Where(item => item.BasicCode == entry.BasicCode), cancellation);
            return;
        }

        entry.Change(EntryContent.Read(proposal.Content));
        Keep(entry, proposal);
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
