using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>A life event under way: one progress over the cases of all its parts, what it waits for, and until when all of it is done.</summary>
internal sealed class ViewLifeEventCase(CaseActs acts, IDirectory directory) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    /// <param name="LifeEvent">The application.</param>
    /// <param name="Parts">Its parts, in order.</param>
    /// <param name="Latest">Until when the last part is done at the latest; null where nobody can know it yet, or all have ended.</param>
    /// <param name="TakenAt">Where it was taken (牵头受理地).</param>
    public sealed record View(LifeEventCase LifeEvent, IReadOnlyList<PartView> Parts, DateOnly? Latest, string TakenAt)
    {
        /// <summary>The parts whose result the window that took it can hand out.</summary>
        public IEnumerable<PartView> ToHandOut => Parts.Where(part => part.Case is { State: CaseState.Completed } && part is { IsPosted: false, IsRevoked: false, Papers.Count: 0 });

        /// <summary>The parts that are handed out by those who decided, or by the post.</summary>
        public IEnumerable<PartView> HandedOutElsewhere => Parts.Where(part => part.Case is { State: CaseState.Completed } && !part.IsRevoked && (part.IsPosted || part.Papers.Count > 0));

        /// <summary>The parts that wait for the applicant.</summary>
        public IEnumerable<PartView> ForApplicant => Parts.Where(part => part.Standing is PartStanding.ToComplete or PartStanding.Correcting);

        /// <summary>Whether anything can still be taken back.</summary>
        public bool CanWithdraw => Parts.Any(part => part.CanWithdraw);
    }

    /// <param name="Part">The part.</param>
    /// <param name="Case">Its case; null before it has begun.</param>
    /// <param name="AgencyName">Who does it.</param>
    /// <param name="Standing">How far it has come.</param>
    /// <param name="Latest">Until when it is done at the latest.</param>
    /// <param name="WaitsFor">Names of the parts that it waits for, or that it needed in vain.</param>
    public sealed record PartView(LifeEventPart Part, Case? Case, string AgencyName, PartStanding Standing, DateOnly? Latest, IReadOnlyList<string> WaitsFor)
    {
        /// <summary>Twelve-digit code of the division whose agency does it.</summary>
        public required string Division { get; init; }

        /// <summary>The platform that handles it; null where this one does.</summary>
        public PlatformInfo? Platform { get; init; }

        /// <summary>What was sent to that platform; null before.</summary>
        public CrossRegionCase? Sent { get; init; }

        /// <summary>办件编号, here or there.</summary>
        public string? Number => Case?.Number ?? Sent?.Number;

        /// <summary>The papers that it ends in, which lie with those who decided.</summary>
        public IReadOnlyList<string> Papers { get; init; } = [];

        /// <summary>Whether its decision has been revoked.</summary>
        public bool IsRevoked => Standing == PartStanding.Revoked;

        /// <summary>Whether its result is in the post.</summary>
        public bool IsPosted { get; init; }

        public bool CanWithdraw => Standing is PartStanding.Waiting or PartStanding.ToComplete
            || (Case is { } one && WithdrawCase.From.Contains(one.State))
            || (Sent is { IsTakenBack: false } sent && WithdrawCrossRegion.From.Contains(sent.State));
    }

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<LifeEventCase>().AsNoTracking().ReachableBy(acts.Actor, Guard).Include(e => e.Parts)
            .SingleOrDefaultAsync(e => e.Id == id && e.SubmittedAt != null, cancellation);
        return one is null ? PlatformProblems.Unknown : await ViewAsync(one, cancellation);
    }

    /// <summary>For somebody who has reached a case that is a part of it.</summary>
    public async Task<View> OfCaseAsync(Guid lifeEventCase, CancellationToken cancellation) =>
        await ViewAsync(await acts.Db.Set<LifeEventCase>().AsNoTracking().Include(e => e.Parts).SingleAsync(e => e.Id == lifeEventCase, cancellation), cancellation);

    private async Task<View> ViewAsync(LifeEventCase one, CancellationToken cancellation)
    {
        var standing = await LifeEventStanding.ReadAsync(acts.Db, one, cancellation);
        var lists = new Dictionary<string, ItemContent>();
        var calendars = new Dictionary<string, WorkingDayCalendar>();
        foreach (var part in one.Parts)
        {
            lists[part.PartId] = await acts.ContentAsync(part);

            // The days of another platform are not known here; those of the place that took it are the nearest.
            calendars[part.PartId] = await directory.CalendarAsync(part.Elsewhere is null ? lists[part.PartId].Division : one.Division, cancellation);
        }

        var posted = await PostedAsync([.. one.Parts.Where(part => standing.CaseOf(part)?.State == CaseState.Completed).Select(part => part.CaseId)], cancellation);
        var outlook = new LifeEventOutlook(one, standing, calendars);
        var parts = one.InOrder().Select(part => new PartView(
            part,
            standing.CaseOf(part),
            lists[part.PartId].AgencyName,
            standing.Of(part),
            outlook.LatestOf(part, other => lists[other.PartId]),
            [.. one.Before(part).Where(before => !standing.IsGranted(before)).Select(before => before.Name)])
        {
            Division = lists[part.PartId].Division,
            Platform = part.There?.Platform,
            Sent = standing.SentOf(part),
            Papers = standing.CaseOf(part) is { } own ? PartResult.Papers(own, lists[part.PartId]) : [],
            IsPosted = posted.Contains(part.CaseId),
        }).ToList();
        var open = parts.Where(part => !standing.HasEnded(part.Part)).Select(part => part.Latest).ToList();
        return new View(one, parts, open.Contains(null) ? null : open.Max(), await NameAsync(one.Division, cancellation));
    }

    private async Task<List<Guid>> PostedAsync(List<Guid> completed, CancellationToken cancellation) => completed.Count == 0
        ? []
        : await acts.Db.Set<Parcel>().Where(parcel => completed.Contains(parcel.CaseId)).Select(parcel => parcel.CaseId).ToListAsync(cancellation);

    // The region is named only where nothing lies below it.
    private async Task<string> NameAsync(string division, CancellationToken cancellation)
    {
        var path = await directory.PathAsync(division, cancellation);
        return string.Concat(path.Skip(path.Count > 1 ? 1 : 0).Select(one => one.Name));
    }
}

/// <summary>How far a part of a life event has come.</summary>
internal enum PartStanding
{
    /// <summary>等待前一项.</summary>
    Waiting,

    /// <summary>待您补填.</summary>
    ToComplete,

    /// <summary>办理中.</summary>
    UnderWay,

    /// <summary>待您补正.</summary>
    Correcting,

    /// <summary>已办成.</summary>
    Granted,

    /// <summary>没有办成.</summary>
    Refused,

    /// <summary>已经办成，决定又被撤销.</summary>
    Revoked,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>不再办理.</summary>
    Dropped,
}
