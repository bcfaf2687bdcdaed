using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>How far the parts of a life event have come, as their cases tell it.</summary>
internal sealed class LifeEventStanding(LifeEventCase lifeEvent, IReadOnlyDictionary<Guid, Case> cases, IReadOnlySet<Guid> revoked)
{
    public static async Task<LifeEventStanding> ReadAsync(AppDbContext db, LifeEventCase lifeEvent, CancellationToken cancellation)
    {
        var cases = await db.Set<Case>().AsNoTracking().Where(one => one.LifeEventCaseId == lifeEvent.Id).ToDictionaryAsync(one => one.Id, cancellation);
        return new LifeEventStanding(lifeEvent, cases, await RevokedAsync(db, [.. cases.Values.Where(one => one is { IsOnCommitment: true, Granted: true }).Select(one => one.Id)], cancellation));
    }

    /// <summary>The case of a part; null before it has begun.</summary>
    public Case? CaseOf(LifeEventPart part) => cases.GetValueOrDefault(part.CaseId);

    public bool HasEnded(LifeEventPart part) => part.State is PartState.Dropped or PartState.Withdrawn || CaseOf(part)?.CompletedAt is not null;

    public bool IsGranted(LifeEventPart part) => CaseOf(part) is { CompletedAt: not null, Granted: true } one && !revoked.Contains(one.Id);

    /// <summary>Whether it was granted, and the decision revoked since.</summary>
    public bool IsRevoked(LifeEventPart part) => revoked.Contains(part.CaseId);

    /// <summary>Whether all that a part needs is there.</summary>
    public bool IsDue(LifeEventPart part) => lifeEvent.Before(part).All(IsGranted);

    /// <summary>The part that a part needs and that came to nothing; null where none did.</summary>
    public LifeEventPart? Missing(LifeEventPart part) => lifeEvent.Before(part).FirstOrDefault(before => HasEnded(before) && !IsGranted(before));

    // Only what was granted on a promise is ever revoked.
    private static async Task<IReadOnlySet<Guid>> RevokedAsync(AppDbContext db, List<Guid> promised, CancellationToken cancellation) => promised.Count == 0
        ? new HashSet<Guid>()
        : await db.Set<CaseDocument>().Where(one => promised.Contains(one.CaseId) && one.Kind == DocumentKind.Revocation).Select(one => one.CaseId).ToHashSetAsync(cancellation);
}
