using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>How far the parts of a life event have come, as their cases tell it.</summary>
internal sealed class LifeEventStanding(LifeEventCase lifeEvent, IReadOnlyDictionary<Guid, Case> cases)
{
    public static async Task<LifeEventStanding> ReadAsync(AppDbContext db, LifeEventCase lifeEvent, CancellationToken cancellation) =>
        new(lifeEvent, await db.Set<Case>().AsNoTracking().Where(one => one.LifeEventCaseId == lifeEvent.Id).ToDictionaryAsync(one => one.Id, cancellation));

    /// <summary>The case of a part; null before it has begun.</summary>
    public Case? CaseOf(LifeEventPart part) => cases.GetValueOrDefault(part.CaseId);

    public bool HasEnded(LifeEventPart part) => part.State is PartState.Dropped or PartState.Withdrawn || CaseOf(part)?.CompletedAt is not null;

    public bool IsGranted(LifeEventPart part) => CaseOf(part) is { CompletedAt: not null, Granted: true };

    /// <summary>Whether all that a part needs is there.</summary>
    public bool IsDue(LifeEventPart part) => lifeEvent.Before(part).All(IsGranted);

    /// <summary>The part that a part needs and that came to nothing; null where none did.</summary>
    public LifeEventPart? Missing(LifeEventPart part) => lifeEvent.Before(part).FirstOrDefault(before => HasEnded(before) && !IsGranted(before));
}
