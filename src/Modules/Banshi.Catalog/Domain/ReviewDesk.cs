using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Catalog.Domain;

/// <summary>What all acts of review have in common: opening and closing steps, the trail, the one save.</summary>
internal sealed class ReviewDesk(AppDbContext db, IDirectory directory, AuditTrail audit, Clock clock, ActorSource actors, IOptions<ReviewOptions> options)
{
    public Actor Actor => actors.Current;

    public DateOnly Today => clock.Today;

    /// <summary>The proposal with an open step that is this officer's; nobody looks at what he proposed himself.</summary>
    public async Task<Result<(Proposal Proposal, ReviewStep Step)>> TakeAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        if (await db.Set<Proposal>().ReadableBy(db, Actor).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return PlatformProblems.Unknown;
        }

        if (seen is not null && seen != found.Version)
        {
            return PlatformProblems.Stale;
        }

        if (found.ProposedBy == Actor.AccountId)
        {
            return CatalogProblems.OwnProposal;
        }

        return await db.Set<ReviewStep>().Where(step => step.ProposalId == id).TakenBy(Actor).OrderBy(step => step.Number).FirstOrDefaultAsync(cancellation) is { } open
            ? (found, open)
            : CatalogProblems.NotYourStep;
    }

    /// <summary>Opens the step of a level.</summary>
    public async Task OpenAsync(Proposal proposal, string division, CancellationToken cancellation)
    {
        proposal.Stage = division;
        proposal.State = ProposalState.UnderReview;
        var path = await directory.PathAsync(division, cancellation);
        await OpenAsync(proposal, division, null, $"{path[^1].Name}政务服务管理机构", options.Value.LevelDays, cancellation);
    }

    /// <summary>Opens the step of a department in joint review.</summary>
    public Task OpenAsync(Proposal proposal, AgencyInfo agency, CancellationToken cancellation) =>
        OpenAsync(proposal, agency.Division, agency.Id, agency.Name, options.Value.JointDays, cancellation);

    /// <summary>Closes what is still open of a proposal: the review goes on without it.</summary>
    public async Task DropAsync(Proposal proposal, CancellationToken cancellation)
    {
        foreach (var open in await db.Set<ReviewStep>().Where(one => one.ProposalId == proposal.Id && one.Outcome == null).ToListAsync(cancellation))
        {
            if (open.Outcome is null)
            {
                Close(open, ReviewOutcome.Dropped, "");
            }
        }
    }

    /// <summary>Sends a proposal back that was approved and could not be carried out on its day.</summary>
    public async Task ReturnAsync(Proposal proposal, string reason, CancellationToken cancellation)
    {
        Close(await OpenAsync(proposal, proposal.Stage, null, "系统", 1, cancellation), ReviewOutcome.Returned, reason);
        proposal.State = ProposalState.Returned;
        if (proposal.DraftId is { } draft)
        {
            (await db.Set<ListDraft>().SingleAsync(one => one.Id == draft, cancellation)).State = DraftState.Editing;
        }
    }

    public void Close(ReviewStep step, ReviewOutcome outcome, string opinion) =>
        (step.Outcome, step.Opinion, step.ReviewedBy, step.ReviewedByName, step.ClosedAt) = (outcome, opinion, Actor.AccountId, Actor.Name, clock.UtcNow);

    /// <summary>Records an act and saves all that belongs to it. The proposal changes with every act, so that two officers never decide side by side.</summary>
    public async Task<Problem?> SaveAsync(Proposal proposal, string act, object detail, CancellationToken cancellation)
    {
        var entry = db.Entry(proposal);
        if (entry.State == EntityState.Unchanged)
        {
            entry.Property(one => one.Stage).IsModified = true;
        }

        audit.Record(proposal.Id, act, detail);
        return await db.SaveAsync(cancellation);
    }

    private async Task<ReviewStep> OpenAsync(Proposal proposal, string division, Guid? agencyId, string reviewer, int days, CancellationToken cancellation)
    {
        var calendar = await directory.CalendarAsync("", cancellation);
        var before = await db.Set<ReviewStep>().Where(step => step.ProposalId == proposal.Id).MaxAsync(step => (int?)step.Number, cancellation) ?? 0;
        var added = db.Set<ReviewStep>().Local.Where(step => step.ProposalId == proposal.Id).Select(step => step.Number).DefaultIfEmpty(0).Max();
        return db.Add(new ReviewStep
        {
            Id = Guid.CreateVersion7(),
            ProposalId = proposal.Id,
            Number = Math.Max(before, added) + 1,
            Division = division,
            AgencyId = agencyId,
            Reviewer = reviewer,
            OpenedAt = clock.UtcNow,
            DueOn = Deadline.InWorkingDays(calendar, clock.Today, days),
        }).Entity;
    }
}
