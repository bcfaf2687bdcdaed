using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Life events that the windows of one's divisions took, newest first: wherever their parts are handled, the window that took them follows them to the end.</summary>
internal sealed class ListTakenLifeEvents(AppDbContext db, ActorSource actors) : IGuarded
{
    public const int PageSize = 50;

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <param name="Id">Key.</param>
    /// <param name="Name">The life event.</param>
    /// <param name="Applicant">Who applied.</param>
    /// <param name="At">Wall clock: when it was submitted.</param>
    /// <param name="IsJoint">Whether several places handle it.</param>
    /// <param name="Parts">How many parts it has.</param>
    /// <param name="Done">How many of them have ended.</param>
    /// <param name="Results">How many results wait to be handed out, by this window or where they were decided.</param>
    /// <param name="Elsewhere">Its parts that other platforms handle.</param>
    public sealed record Row(Guid Id, string Name, string Applicant, DateTime At, bool IsJoint, int Parts, int Done, int Results, IReadOnlyList<PartThere> Elsewhere);

    /// <param name="Name">The part.</param>
    /// <param name="Platform">The platform that handles it.</param>
    /// <param name="Sent">What was sent there; null before.</param>
    public sealed record PartThere(string Name, string Platform, CrossRegionCase? Sent);

    public async Task<IReadOnlyList<Row>> RunAsync(Guid? before, CancellationToken cancellation)
    {
        var taken = await db.Set<LifeEventCase>().AsNoTracking().ReachableBy(actors.Current, Guard).Include(one => one.Parts)
            .Where(one => one.Channel == Channel.Window && one.SubmittedAt != null && (before == null || one.Id < before))
            .OrderByDescending(one => one.Id).Take(PageSize).ToListAsync(cancellation);
        var ids = taken.Select(one => one.Id).ToList();
        var cases = await db.Set<Case>().Where(one => one.LifeEventCaseId != null && ids.Contains(one.LifeEventCaseId.Value) && one.CompletedAt != null)
            .Select(one => new { one.Id, one.State }).ToDictionaryAsync(one => one.Id, one => one.State, cancellation);
        var sent = await db.SentElsewhereAsync(taken, cancellation);
        return [.. taken.Select(one => new Row(
            one.Id,
            one.ItemName,
            one.Applicant.Name,
            Clock.Local(one.SubmittedAt!.Value),
            one.IsJoint,
            one.Parts.Count,
            one.Parts.Count(part => part.State is PartState.Dropped or PartState.Withdrawn || cases.ContainsKey(part.CaseId) || sent.GetValueOrDefault(part.CaseId) is { HasEnded: true }),
            one.Parts.Count(part => cases.GetValueOrDefault(part.CaseId) == CaseState.Completed || sent.GetValueOrDefault(part.CaseId) is { State: CrossRegionState.Completed }),
            [.. one.InOrder().Where(part => part.Elsewhere is not null).Select(part => new PartThere(part.Name, part.There!.Platform.Name, sent.GetValueOrDefault(part.CaseId)))]))];
    }
}
