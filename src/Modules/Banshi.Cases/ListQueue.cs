using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Cases.Views;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The worklist of an officer: what waits for which role, most urgent first, page by page. No list is ever counted.</summary>
internal sealed class ListQueue(AppDbContext db, ActorSource actors, IDirectory directory, Clock clock, CaseMessages messages, QueueSearch search) : IGuarded
{
    public const int PageSize = 50;

    private static readonly Dictionary<Queue, (Guard Guard, Awaited[] Awaited)> Queues = new()
    {
        [Queue.Window] = (Guard.Allow(Role.WindowClerk, Reach.Division), [Awaited.Window]),
        [Queue.Review] = (Guard.Allow(Role.Handler, Reach.Agency), [Awaited.Handler]),
        [Queue.Decision] = (Guard.Allow(Role.Approver, Reach.Agency), [Awaited.Approver]),
        [Queue.Applicant] = (Guard.Allow(Role.WindowClerk, Reach.Division), [Awaited.Applicant]),
        [Queue.Open] = (Guard.Allow(Role.Supervisor, Reach.Division), [Awaited.Applicant, Awaited.Window, Awaited.Handler, Awaited.Approver, Awaited.System]),
    };

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency).And(Role.Supervisor, Reach.Division);

    public enum Queue
    {
        /// <summary>To be received, accepted or handed out.</summary>
        Window,

        /// <summary>To be reviewed.</summary>
        Review,

        /// <summary>To be decided.</summary>
        Decision,

        /// <summary>The applicant is to correct something.</summary>
        Applicant,

        /// <summary>Everything open, for supervision.</summary>
        Open,
    }

    public sealed record Row(
        Guid Id, string Number, string ItemName, string ApplicantName, CaseState State, Channel Channel, DateTime SubmittedAt, ClockFace? Clock, bool HasNews, string Officer, bool WantsOtherDay, bool IsDeemedAccepted, bool IsEscalated, bool IsInstructed, bool IsMoved);

    /// <summary>A page, and the cursor of the next one (null at the end).</summary>
    public sealed record Page(Queue Queue, IReadOnlyList<Row> Rows, string? Next);

    /// <summary>The queues that somebody has.</summary>
    public static IReadOnlyList<Queue> Of(Actor actor) =>
    [
        .. Enum.GetValues<Queue>().Where(queue => Queues[queue].Guard.Admits(actor)),
    ];

    public async Task<Page> RunAsync(QueueFilter filter, string? after, CancellationToken cancellation)
    {
        var queue = QueueOf(filter);
        var found = await FindAsync(queue, filter, QueueCursor.Read(after), PageSize + 1, cancellation);
        var news = await messages.UnseenAsync([.. found.Select(c => c.Id)], cancellation);
        var last = found.Count > PageSize ? found[PageSize - 1] : null;
        return new Page(queue, await RowsAsync(found.Take(PageSize), news, cancellation), last is null ? null : QueueCursor.Write(last.DueOn, last.Id));
    }

    /// <summary>The first of a queue, in short: who has written is not looked up.</summary>
    public async Task<IReadOnlyList<Row>> FirstAsync(QueueFilter filter, int most, CancellationToken cancellation) =>
        await RowsAsync(await FindAsync(QueueOf(filter), filter, null, most, cancellation), new HashSet<Guid>(), cancellation);

    private Queue QueueOf(QueueFilter filter)
    {
        var own = Of(actors.Current);
        return filter.Queue is { } one && own.Contains(one) ? one : own[0];
    }

    private async Task<List<Row>> RowsAsync(IEnumerable<Found> found, IReadOnlySet<Guid> news, CancellationToken cancellation)
    {
        var rows = new List<Row>();
        foreach (var c in found)
        {
            var face = ClockFace.Of(c.DueOn, c.DueTime, c.IsProvisional, await directory.CalendarAsync(c.Division, cancellation), clock.Today);
            rows.Add(new Row(c.Id, c.Number, c.ItemName, c.Name, c.State, c.Channel, Clock.Local(c.SubmittedAt), face, news.Contains(c.Id), c.Officer, c.WantsOtherDay, c.IsDeemedAccepted, c.IsEscalated, c.IsInstructed, c.IsMoved));
        }

        return rows;
    }

    private async Task<List<Found>> FindAsync(Queue queue, QueueFilter filter, (DateOnly? Due, Guid Id)? after, int most, CancellationToken cancellation)
    {
        var (guard, awaited) = Queues[queue];
        var reachable = QueueSearch.Narrow(db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, guard), filter.Due, clock.Today);
        var found = new List<Found>();
        foreach (var narrowed in await search.WaysAsync(reachable, filter, cancellation))
        {
            foreach (var lane in QueueLane.Of(narrowed, actors.Current, guard, awaited))
            {
                found.AddRange(await QueueLane.ReadAsync(lane, after, most, Project, cancellation));
            }
        }

        // Duties may overlap; where no clock runs a case comes last.
        return [.. found.DistinctBy(c => c.Id).OrderBy(c => c.DueOn is null).ThenBy(c => c.DueOn).ThenBy(c => c.Id).Take(most)];
    }

    private IQueryable<Found> Project(IQueryable<Case> cases) => cases.Select(c => new Found(
        c.Id, c.Number!, c.ItemName, c.Applicant.Name, c.State, c.Channel, c.SubmittedAt!.Value, c.DueOn, c.DueTime, c.IsProvisional, c.Division,
        c.OfficerId != null && c.OfficerFor == c.Awaits ? c.OfficerName : "", c.Pauses.Any(pause => pause.EndedAt == null && pause.WishOn != null), c.IsDeemedAccepted,
        c.IsEscalated, c.IsEscalated && db.Set<Escalation>().Any(one => one.CaseId == c.Id && one.EndedAt == null && one.Instruction != ""), c.Pauses.Any(pause => pause.IsMoveUnseen)));

    private sealed record Found(
        Guid Id, string Number, string ItemName, string Name, CaseState State, Channel Channel, DateTime SubmittedAt, DateOnly? DueOn, TimeOnly? DueTime, bool IsProvisional,
        string Division, string Officer, bool WantsOtherDay, bool IsDeemedAccepted, bool IsEscalated, bool IsInstructed, bool IsMoved);
}
