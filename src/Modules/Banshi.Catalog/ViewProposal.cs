using Banshi.Catalog.Domain;
using Banshi.Catalog.Unified;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A proposal with all that one decision needs: what changes, who has looked at it and until when, and what this officer may do now.</summary>
internal sealed class ViewProposal(AppDbContext db, IDirectory directory, ActorSource actors, AuditTrail audit, StandardBook standards, Clock clock) : IGuarded
{
    public static Guard Guard => ListProposals.Guard;

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var actor = actors.Current;
        if (await db.Set<Proposal>().ReadableBy(db, actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } proposal)
        {
            return PlatformProblems.Unknown;
        }

        var steps = await db.Set<ReviewStep>().AsNoTracking().Where(step => step.ProposalId == id).OrderBy(step => step.Number).ToListAsync(cancellation);
        var mine = proposal.ProposedBy == actor.AccountId
            ? null
            : await db.Set<ReviewStep>().AsNoTracking().Where(step => step.ProposalId == id).TakenBy(actor).OrderBy(step => step.Number).FirstOrDefaultAsync(cancellation);
        var isOwn = ReviewReach.EditorDuty(actor)?.AgencyId == proposal.AgencyId;
        var draft = proposal.DraftId is null ? null : await db.Set<ListDraft>().AsNoTracking().SingleAsync(one => one.Id == proposal.DraftId, cancellation);
        var standard = proposal.Kind == ProposalKind.List ? await standards.FindAsync(draft!.Item.BasicCode, draft.Division, cancellation) : null;
        return new View(
            proposal,
            await DifferencesAsync(proposal, draft, cancellation),
            steps,
            mine,
            standard is null ? [] : Deviation.Of(ContentJson.Read(standard.Content), draft!.Item),
            await DepartmentsAsync(mine, steps, cancellation),
            isOwn && proposal.State is ProposalState.UnderReview or ProposalState.Returned,
            AuditTrail.FirstBreak(await audit.ReadAsync(id, cancellation)) is null,
            clock.Today);
    }

    private async Task<IReadOnlyList<Difference>> DifferencesAsync(Proposal proposal, ListDraft? draft, CancellationToken cancellation)
    {
        if (draft is not null)
        {
            var before = proposal.Kind == ProposalKind.Standard
                ? await db.Set<UnifiedStandard>().Where(one => one.BasicCode == draft.Item.BasicCode && one.Division == draft.Division && proposal.AppliedAt == null).Select(one => one.Content).SingleOrDefaultAsync(cancellation)
                : await db.Set<ItemVersion>().Where(one => one.Id == draft.BaseVersionId).Select(one => one.Content).SingleOrDefaultAsync(cancellation);
            return ContentDifference.Of(before, draft.Content);
        }

        var inForce = proposal.EntryId is null ? null : await db.Set<CatalogEntry>().Where(one => one.Id == proposal.EntryId).Select(one => one.Content).SingleOrDefaultAsync(cancellation);
        return ContentDifference.Of(proposal.AppliedAt is null ? inForce : null, proposal.Content);
    }

    // The region's administration may ask those of its departments that it has not asked yet.
    private async Task<IReadOnlyList<AgencyInfo>> DepartmentsAsync(ReviewStep? mine, List<ReviewStep> steps, CancellationToken cancellation) =>
        mine is { AgencyId: null } && DivisionCode.Parse(mine.Division).Level == DivisionLevel.Region
            ? [.. (await directory.AgenciesAsync(mine.Division, cancellation)).Where(agency => !steps.Exists(step => step.AgencyId == agency.Id && step.Number > mine.Number))]
            : [];

    /// <param name="Proposal">The proposal.</param>
    /// <param name="Differences">Element by element: what is in force, and what is proposed.</param>
    /// <param name="Steps">All looks at it, in order.</param>
    /// <param name="Mine">The step that this officer may take now; null for none.</param>
    /// <param name="Deviations">In what a list differs from its unified standard.</param>
    /// <param name="Departments">Whom the officer may ask for joint review.</param>
    /// <param name="MayWithdraw">Whether the officer may take it back.</param>
    /// <param name="TrailIsWhole">Whether the chain of its trail is intact.</param>
    /// <param name="Today">The legal day.</param>
    internal sealed record View(
        Proposal Proposal, IReadOnlyList<Difference> Differences, IReadOnlyList<ReviewStep> Steps, ReviewStep? Mine,
        IReadOnlyList<Deviation> Deviations, IReadOnlyList<AgencyInfo> Departments, bool MayWithdraw, bool TrailIsWhole, DateOnly Today);
}
