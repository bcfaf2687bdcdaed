using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Proposals: those that wait for this officer, those of the agency, and all that the officer may read.</summary>
internal sealed class ListProposals(AppDbContext db, ActorSource actors, Clock clock) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency).And(Role.CatalogReviewer, Reach.Division).And(Role.Administrator, Reach.All).And(Role.Supervisor, Reach.All);

    internal enum Queue
    {
        /// <summary>待我审核.</summary>
        ToReview,

        /// <summary>我单位提出的.</summary>
        Own,

        /// <summary>All within reach.</summary>
        All,
    }

    /// <param name="queue">Which; null takes the one that the officer works from.</param>
    /// <param name="after">Cursor: the one behind which the page begins; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> RunAsync(Queue? queue, Guid? after, CancellationToken cancellation)
    {
        var actor = actors.Current;
        var chosen = queue ?? (actor.Has(Role.CatalogReviewer) ? Queue.ToReview : actor.Has(Role.CatalogEditor) ? Queue.Own : Queue.All);
        var steps = db.Set<ReviewStep>().TakenBy(actor);
        var agency = ReviewReach.EditorDuty(actor)?.AgencyId;
        var readable = db.Set<Proposal>().ReadableBy(db, actor);
        var found = chosen switch
        {
            Queue.ToReview => db.Set<Proposal>().Where(one => steps.Any(step => step.ProposalId == one.Id)),
            Queue.Own => db.Set<Proposal>().Where(one => one.AgencyId == agency),
            _ => readable,
        };
        var rows = await (await BehindAsync(found, after, cancellation)).OrderByDescending(one => one.SubmittedAt).ThenByDescending(one => one.Id).Take(PageSize + 1)
            .Select(one => new Row(one.Id, one.Kind, one.Title, one.AgencyName, one.SubmittedAt, one.State,
                db.Set<ReviewStep>().Where(step => step.ProposalId == one.Id && step.Outcome == null).Min(step => (DateOnly?)step.DueOn),
                db.Set<ReviewStep>().Where(step => step.ProposalId == one.Id && step.Outcome == null).OrderBy(step => step.Number).Select(step => step.Reviewer).FirstOrDefault()))
            .ToListAsync(cancellation);
        return new Page(chosen, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Id : null, clock.Today);
    }

    private async Task<IQueryable<Proposal>> BehindAsync(IQueryable<Proposal> found, Guid? after, CancellationToken cancellation) =>
        after is { } last && await db.Set<Proposal>().Where(one => one.Id == last).Select(one => (DateTime?)one.SubmittedAt).SingleOrDefaultAsync(cancellation) is { } before
            ? found.Where(one => one.SubmittedAt < before || (one.SubmittedAt == before && one.Id.CompareTo(last) < 0))
            : found;

    internal sealed record Page(Queue Queue, IReadOnlyList<Row> Rows, Guid? Next, DateOnly Today);

    /// <param name="Id">The proposal.</param>
    /// <param name="Kind">What is proposed.</param>
    /// <param name="Title">Name of the entry or list.</param>
    /// <param name="AgencyName">Who proposed it.</param>
    /// <param name="SubmittedAt">UTC.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="DueOn">Last day of the step that is open; null where none is.</param>
    /// <param name="Reviewer">Whose turn it is.</param>
    internal sealed record Row(Guid Id, ProposalKind Kind, string Title, string AgencyName, DateTime SubmittedAt, ProposalState State, DateOnly? DueOn, string? Reviewer);
}
