using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>The parts of life events that other platforms handle.</summary>
internal static class PartsElsewhere
{
    /// <summary>What was sent of them, by the key of the part's case.</summary>
    public static async Task<IReadOnlyDictionary<Guid, CrossRegionCase>> SentElsewhereAsync(this AppDbContext db, IReadOnlyList<LifeEventCase> all, CancellationToken cancellation)
    {
        var ids = all.Where(one => one.Parts.Exists(part => part.Elsewhere is not null)).Select(one => one.Id).ToList();
        return ids.Count == 0
            ? []
            : await db.Set<CrossRegionCase>().AsNoTracking().Where(one => one.LifeEventCaseId != null && ids.Contains(one.LifeEventCaseId.Value)).ToDictionaryAsync(one => one.Id, cancellation);
    }
}
