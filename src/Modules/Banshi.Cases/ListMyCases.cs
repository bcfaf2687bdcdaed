using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An applicant's cases, newest first, page by page.</summary>
internal sealed class ListMyCases(AppDbContext db, ActorSource actors, IDirectory directory, Clock clock, CaseMessages messages) : IGuarded
{
    public const int PageSize = 20;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record Row(Guid Id, string ItemName, string? Number, CaseState State, bool? Granted, DateTime At, ClockFace? Clock, bool HasNews);

    /// <summary>The page that begins behind <paramref name="after"/> (a case's key; keys sort by time).</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(Guid? after, CancellationToken cancellation)
    {
        var cases = db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard).Where(c => c.State != CaseState.Draft || c.Channel == Channel.Portal);
        if (after is { } last && await db.Set<Case>().Where(c => c.Id == last).Select(c => (DateTime?)c.CreatedAt).SingleOrDefaultAsync(cancellation) is { } at)
        {
            cases = cases.Where(c => c.CreatedAt < at || (c.CreatedAt == at && c.Id.CompareTo(last) < 0));
        }

        var page = await cases.OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).Take(PageSize).ToListAsync(cancellation);
        var news = await messages.UnseenAsync([.. page.Select(c => c.Id)], cancellation);
        var rows = new List<Row>();
        foreach (var c in page)
        {
            var face = ClockFace.Of(c, await directory.CalendarAsync(c.Division, cancellation), clock.Today);
            rows.Add(new Row(c.Id, c.ItemName, c.Number, c.State, c.Granted, Clock.Local(c.SubmittedAt ?? c.CreatedAt), face, news.Contains(c.Id)));
        }

        return rows;
    }
}
