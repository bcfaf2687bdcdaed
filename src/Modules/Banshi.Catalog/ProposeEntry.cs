using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An agency proposes a new regional entry, or a change or the end of one; what was returned is submitted again in the same way.</summary>
internal sealed class ProposeEntry(AppDbContext db, IDirectory directory, ReviewDesk desk, EntryCheck check, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    /// <summary>What was entered.</summary>
    internal sealed record Input(ProposalKind Kind, EntryContent Content, string Reason, DateOnly? EffectiveOn)
    {
        /// <summary>Key of the new proposal, where its caller must not make it twice.</summary>
        public Guid Key { get; init; } = Guid.CreateVersion7();
    }

    /// <summary>What the form begins with: the returned proposal, the entry that is to be changed, or nothing.</summary>
    public async Task<Input?> StartAsync(Guid? proposalId, string? code, CancellationToken cancellation)
    {
        if (proposalId is { } id)
        {
            return await db.Set<Proposal>().ReadableBy(db, desk.Actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } returned
                ? new Input(returned.Kind, EntryContent.Read(returned.Content), returned.Reason, returned.EffectiveOn)
                : null;
        }

        var entry = code is null ? null : await db.Set<CatalogEntry>().AsNoTracking().SingleOrDefaultAsync(one => one.BasicCode == code, cancellation);
        return entry is null ? null : new Input(ProposalKind.ChangeEntry, EntryContent.Read(entry.Content), "", null);
    }

    /// <summary>Returns the key of the proposal.</summary>
    public async Task<Result<Guid>> RunAsync(Input input, Guid? proposalId, CancellationToken cancellation)
    {
        if (input.Kind == ProposalKind.List || ReviewReach.EditorDuty(desk.Actor)?.AgencyId is not { } agencyId || await directory.FindAgencyAsync(agencyId, cancellation) is not { } agency)
        {
            return PlatformProblems.Forbidden;
        }

        if (await OnItsWayAsync(input.Content.BasicCode, proposalId, cancellation) is { } open)
        {
            return CatalogProblems.OnItsWay.With(input.Content.BasicCode, open.Title, open.AgencyName);
        }

        if (await check.RunAsync(input.Kind, input.Content, input.Reason, input.EffectiveOn, cancellation) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        return proposalId is { } id ? await AgainAsync(id, agencyId, input, cancellation) : await NewAsync(agency, input, cancellation);
    }

    private Task<Proposal?> OnItsWayAsync(string code, Guid? but, CancellationToken cancellation) =>
        db.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == code && one.Place == Proposal.Open && one.Id != but, cancellation);

    private async Task<Result<Guid>> NewAsync(AgencyInfo agency, Input input, CancellationToken cancellation)
    {
        var entryId = await db.Set<CatalogEntry>().Where(one => one.BasicCode == input.Content.BasicCode).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
        var proposal = db.Add(new Proposal
        {
            Id = input.Key,
            Kind = input.Kind,
            Code = input.Content.BasicCode,
            Title = input.Content.Name,
            Content = input.Content.Write(),
            EntryId = entryId,
            Reason = input.Reason,
            AgencyId = agency.Id,
            AgencyName = agency.Name,
            Division = agency.Division,
            ProposedBy = desk.Actor.AccountId,
            ProposedByName = desk.Actor.Name,
            SubmittedAt = clock.UtcNow,
            State = ProposalState.UnderReview,
            Stage = agency.Division,
            Last = ReviewRoute.LastOf(input.Kind, agency.Division),
            EffectiveOn = input.EffectiveOn,
        }).Entity;
        await desk.OpenAsync(proposal, agency.Division, cancellation);
        return await desk.SaveAsync(proposal, "catalog.propose", new { kind = input.Kind.ToString(), input.Content.BasicCode, input.Content.Name, input.Reason }, cancellation) is { } stale ? stale : proposal.Id;
    }

    // It goes on at the level that sent it back: those below have looked at it.
    private async Task<Result<Guid>> AgainAsync(Guid id, Guid agencyId, Input input, CancellationToken cancellation)
    {
        if (await db.Set<Proposal>().SingleOrDefaultAsync(one => one.Id == id && one.AgencyId == agencyId, cancellation) is not { } proposal)
        {
            return PlatformProblems.Unknown;
        }

        // A new entry may get another code on the way; a change is of the entry that it was begun for.
        if (proposal.State != ProposalState.Returned || proposal.Kind != input.Kind || (input.Kind != ProposalKind.NewEntry && proposal.Code != input.Content.BasicCode))
        {
            return CatalogProblems.NotReturned;
        }

        proposal.Code = input.Content.BasicCode;
        (proposal.Title, proposal.Content, proposal.Reason, proposal.EffectiveOn) = (input.Content.Name, input.Content.Write(), input.Reason, input.EffectiveOn);
        (proposal.ProposedBy, proposal.ProposedByName, proposal.SubmittedAt) = (desk.Actor.AccountId, desk.Actor.Name, clock.UtcNow);
        await desk.OpenAsync(proposal, proposal.Stage, cancellation);
        return await desk.SaveAsync(proposal, "catalog.propose-again", new { input.Content.BasicCode, input.Content.Name, input.Reason }, cancellation) is { } stale ? stale : id;
    }
}
