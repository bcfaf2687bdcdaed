using Banshi.Cases.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>How far the parts of a life event have come, as their cases tell it, or what the platform says that handles them.</summary>
internal sealed class LifeEventStanding(LifeEventCase lifeEvent, IReadOnlyDictionary<Guid, Case> cases, IReadOnlyDictionary<Guid, CrossRegionCase> elsewhere, IReadOnlySet<Guid> revoked)
{
    public static async Task<LifeEventStanding> ReadAsync(AppDbContext db, LifeEventCase lifeEvent, CancellationToken cancellation)
    {
        var cases = await db.Set<Case>().AsNoTracking().Where(one => one.LifeEventCaseId == lifeEvent.Id).ToDictionaryAsync(one => one.Id, cancellation);
        var elsewhere = await db.SentElsewhereAsync([lifeEvent], cancellation);
        var revoked = await RevokedAsync(db, [.. cases.Values.Where(one => one is { IsOnCommitment: true, Granted: true }).Select(one => one.Id)], cancellation);
        return new LifeEventStanding(lifeEvent, cases, elsewhere, revoked);
    }

    /// <summary>The case of a part; null before it has begun, and where another platform has it.</summary>
    public Case? CaseOf(LifeEventPart part) => cases.GetValueOrDefault(part.CaseId);

    /// <summary>What was sent to the platform that handles a part; null before it has begun, and where this platform has it.</summary>
    public CrossRegionCase? SentOf(LifeEventPart part) => elsewhere.GetValueOrDefault(part.CaseId);

    /// <summary>The same in one word.</summary>
    public PartStanding Of(LifeEventPart part) => (part.State, CaseOf(part), SentOf(part)) switch
    {
        (PartState.Dropped, _, _) => PartStanding.Dropped,
        (PartState.Withdrawn, _, _) => PartStanding.Withdrawn,
        (_, { } begun, _) => Of(part, begun),
        (_, _, { } sent) => Of(sent),
        _ => PartStanding.Waiting,
    };

    public bool HasEnded(LifeEventPart part) => part.State is PartState.Dropped or PartState.Withdrawn || CaseOf(part)?.CompletedAt is not null || SentOf(part) is { HasEnded: true };

    public bool IsGranted(LifeEventPart part) => (CaseOf(part) is { CompletedAt: not null, Granted: true } one && !revoked.Contains(one.Id)) || SentOf(part) is { IsGranted: true };

    /// <summary>Whether all that a part needs is there.</summary>
    public bool IsDue(LifeEventPart part) => lifeEvent.Before(part).All(IsGranted);

    /// <summary>The part that a part needs and that came to nothing; null where none did.</summary>
    public LifeEventPart? Missing(LifeEventPart part) => lifeEvent.Before(part).FirstOrDefault(before => HasEnded(before) && !IsGranted(before));

    private PartStanding Of(LifeEventPart part, Case begun) => begun switch
    {
        { IsDraft: true } => PartStanding.ToComplete,
        { State: CaseState.Correcting } => PartStanding.Correcting,
        { CompletedAt: null } => PartStanding.UnderWay,
        { Granted: true } => revoked.Contains(part.CaseId) ? PartStanding.Revoked : PartStanding.Granted,
        { State: CaseState.Withdrawn } => PartStanding.Withdrawn,
        _ => PartStanding.Refused,
    };

    private static PartStanding Of(CrossRegionCase sent) => sent switch
    {
        { State: CrossRegionState.Draft } => PartStanding.ToComplete,
        { State: CrossRegionState.Correcting, IsTakenBack: false } => PartStanding.Correcting,
        { HasEnded: false } => PartStanding.UnderWay,
        { IsGranted: true } => PartStanding.Granted,
        { State: CrossRegionState.Withdrawn } => PartStanding.Withdrawn,
        _ => PartStanding.Refused,
    };

    // Only what was granted on a promise is ever revoked.
    private static async Task<IReadOnlySet<Guid>> RevokedAsync(AppDbContext db, List<Guid> promised, CancellationToken cancellation) => promised.Count == 0
        ? new HashSet<Guid>()
        : await db.Set<CaseDocument>().Where(one => promised.Contains(one.CaseId) && one.Kind == DocumentKind.Revocation).Select(one => one.CaseId).ToHashSetAsync(cancellation);
}
