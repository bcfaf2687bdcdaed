using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An applicant's life events that have not ended, newest first; at most 20.</summary>
internal sealed class ListMyLifeEvents(AppDbContext db, ActorSource actors) : IGuarded
{
    private const int Most = 20;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <param name="Id">Key.</param>
    /// <param name="Name">The life event.</param>
    /// <param name="IsDraft">Whether it is still being filled in.</param>
    /// <param name="At">Wall clock: when it was submitted, or begun.</param>
    /// <param name="Parts">How many parts it has.</param>
    /// <param name="Done">How many of them have ended.</param>
    public sealed record Row(Guid Id, string Name, bool IsDraft, DateTime At, int Parts, int Done);

    public async Task<IReadOnlyList<Row>> RunAsync(CancellationToken cancellation)
    {
        var open = await db.Set<LifeEventCase>().AsNoTracking().ReachableBy(actors.Current, Guard).Include(one => one.Parts)
            .Where(one => one.EndedAt == null && (one.SubmittedAt != null || one.Channel == Channel.Portal))
            .OrderByDescending(one => one.CreatedAt).Take(Most).ToListAsync(cancellation);
        var ended = (await db.Set<Case>().Where(one => one.LifeEventCaseId != null && open.Select(e => e.Id).Contains(one.LifeEventCaseId.Value) && one.CompletedAt != null)
            .Select(one => one.Id).ToListAsync(cancellation)).ToHashSet();
        ended.UnionWith((await db.SentElsewhereAsync(open, cancellation)).Values.Where(sent => sent.HasEnded).Select(sent => sent.Id));
        return [.. open.Select(one => new Row(one.Id, one.ItemName, one.IsDraft, Clock.Local(one.SubmittedAt ?? one.CreatedAt), one.Parts.Count,
            one.Parts.Count(part => part.State is PartState.Dropped or PartState.Withdrawn || ended.Contains(part.CaseId))))];
    }
}
