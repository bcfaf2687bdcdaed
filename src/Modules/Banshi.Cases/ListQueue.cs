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
internal sealed class ListQueue(AppDbContext db, ActorSource actors, IDirectory directory, Clock clock) : IGuarded
{
    public const int PageSize = 50;

    private static readonly Dictionary<Queue, (Awaited Awaits, Guard Guard)> Queues = new()
    {
        [Queue.Window] = (Awaited.Window, Guard.Allow(Role.WindowClerk, Reach.Division)),
        [Queue.Review] = (Awaited.Handler, Guard.Allow(Role.Handler, Reach.Agency)),
        [Queue.Decision] = (Awaited.Approver, Guard.Allow(Role.Approver, Reach.Agency)),
        [Queue.Applicant] = (Awaited.Applicant, Guard.Allow(Role.WindowClerk, Reach.Division)),
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

    public sealed record Row(Guid Id, string Number, string ItemName, string ApplicantName, CaseState State, Channel Channel, DateTime SubmittedAt, ClockFace? Clock);

    /// <summary>A page, and the cursor of the next one (null at the end).</summary>
    public sealed record Page(Queue Queue, IReadOnlyList<Row> Rows, string? Next);

    /// <summary>The queues that somebody has.</summary>
    public static IReadOnlyList<Queue> Of(Actor actor) =>
    [
        .. Enum.GetValues<Queue>().Where(queue => queue == Queue.Open ? actor.Has(Role.Supervisor) : Queues[queue].Guard.Admits(actor)),
    ];

    public async Task<Page> RunAsync(Queue? wanted, string? after, string? text, CancellationToken cancellation)
    {
        var own = Of(actors.Current);
        var queue = wanted is { } one && own.Contains(one) ? one : own[0];
        var cases = Filter(Select(queue), after, text?.Trim());
        var found = await Order(cases, queue).Take(PageSize + 1)
            .Select(c => new { c.Id, c.Number, c.ItemName, c.Applicant.Name, c.State, c.Channel, c.SubmittedAt, c.DueOn, c.IsProvisional })
            .ToListAsync(cancellation);
        var calendar = await directory.CalendarAsync(cancellation);
        var rows = found.Take(PageSize).Select(c => new Row(
            c.Id, c.Number!, c.ItemName, c.Name, c.State, c.Channel, Clock.Local(c.SubmittedAt!.Value), ClockFace.Of(c.DueOn, c.IsProvisional, calendar, clock.Today))).ToList();
        var last = found.Count > PageSize ? found[PageSize - 1] : null;
        return new Page(queue, rows, last is null ? null : QueueCursor.Write(last.DueOn, last.Id));
    }

    private IQueryable<Case> Select(Queue queue)
    {
        var cases = db.Set<Case>().AsNoTracking();
        return queue == Queue.Open
            ? cases.ReachableBy(actors.Current, Guard.Allow(Role.Supervisor, Reach.Division)).Where(c => c.Awaits != Awaited.Nobody && c.State != CaseState.Draft)
            : cases.Where(c => c.Awaits == Queues[queue].Awaits && c.State != CaseState.Draft).ReachableBy(actors.Current, Queues[queue].Guard);
    }

    // Where the applicant is to act no clock runs. Such cases come last; only the list of everything holds both kinds.
    private static IOrderedQueryable<Case> Order(IQueryable<Case> cases, Queue queue) => queue == Queue.Open
        ? cases.OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.Id)
        : cases.OrderBy(c => c.DueOn).ThenBy(c => c.Id);

    private static IQueryable<Case> Filter(IQueryable<Case> cases, string? after, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            cases = cases.Where(c => c.Number == text || c.Applicant.Name == text || c.ItemName.Contains(text));
        }

        return QueueCursor.Read(after) switch
        {
            null => cases,
            (null, var id) => cases.Where(c => c.DueOn == null && c.Id.CompareTo(id) > 0),
            ({ } due, var id) => cases.Where(c => c.DueOn > due || (c.DueOn == due && c.Id.CompareTo(id) > 0) || c.DueOn == null),
        };
    }
}
