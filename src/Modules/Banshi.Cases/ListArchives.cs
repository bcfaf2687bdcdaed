using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The cases that are in the archive, the latest first, within a stretch of days: each page is a walk along an index for each duty of the officer.</summary>
internal sealed class ListArchives(AppDbContext db, ActorSource actors, Clock clock) : IGuarded
{
    public const int PageSize = 50;
    private const int DaysByDefault = 30;

    // Whoever looks further back names another year.
    private const int MostDays = 366;
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    public static Guard Guard => ViewDeskCase.Guard;

    /// <summary>What is shown.</summary>
    /// <param name="From">First day on which it was archived; null for a month ago. A year before the last day at the most.</param>
    /// <param name="To">Last day; null for today.</param>
    /// <param name="Text">A number, the full name of an applicant, or words of an item; empty for all.</param>
    public sealed record Filter(DateOnly? From, DateOnly? To, string? Text);

    public sealed record Row(Guid Id, string Number, string ItemName, string ApplicantName, CaseState State, bool? Granted, DateTime ArchivedAt);

    /// <summary>A page with the days that it is about, and the cursor of the next one (null at the end).</summary>
    public sealed record Page(DateOnly From, DateOnly To, IReadOnlyList<Row> Rows, string? Next);

    public async Task<Page> RunAsync(Filter filter, string? after, CancellationToken cancellation)
    {
        var to = Within(filter.To ?? clock.Today);
        var from = Within(filter.From ?? to.AddDays(-DaysByDefault));
        from = from < to.AddDays(-MostDays) ? to.AddDays(-MostDays) : from;
        var found = new List<Row>();
        foreach (var lane in Lanes(Between(from, to, filter.Text?.Trim() ?? "")))
        {
            found.AddRange(await Behind(lane, ArchiveCursor.Read(after)).OrderByDescending(c => c.ArchivedAt).ThenByDescending(c => c.Id).Take(PageSize + 1)
                .Select(c => new Row(c.Id, c.Number!, c.ItemName, c.Applicant.Name, c.State, c.Granted, c.ArchivedAt!.Value)).ToListAsync(cancellation));
        }

        var rows = found.DistinctBy(row => row.Id).OrderByDescending(row => row.ArchivedAt).ThenByDescending(row => row.Id).Take(PageSize + 1).ToList();
        var last = rows.Count > PageSize ? rows[PageSize - 1] : null;
        return new Page(from, to, [.. rows.Take(PageSize)], last is null ? null : ArchiveCursor.Write(last.ArchivedAt, last.Id));
    }

    private DateOnly Within(DateOnly day) => day < Earliest ? Earliest : day > clock.Today ? clock.Today : day;

    private IQueryable<Case> Between(DateOnly from, DateOnly to, string text)
    {
        var (begin, end) = (Clock.StartOf(from), Clock.StartOf(to.AddDays(1)));
        var cases = db.Set<Case>().AsNoTracking().Where(c => c.ArchivedAt != null && c.ArchivedAt >= begin && c.ArchivedAt < end);
        return text.Length == 0 ? cases : cases.Where(c => c.Number == text || c.FiledBy == text || c.ItemName.Contains(text));
    }

    private IEnumerable<IQueryable<Case>> Lanes(IQueryable<Case> cases) =>
        from grant in Guard.Grants
        from duty in actors.Current.Duties.Where(duty => duty.Role == grant.Role).Distinct()
        select QueueLane.Within(cases.ReachableBy(actors.Current, Guard), grant.Reach, duty);

    private static IQueryable<Case> Behind(IQueryable<Case> lane, (DateTime At, Guid Id)? after) =>
        after is not { } place ? lane : lane.Where(c => c.ArchivedAt < place.At || (c.ArchivedAt == place.At && c.Id.CompareTo(place.Id) < 0));
}
