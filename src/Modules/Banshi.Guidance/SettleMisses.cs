using Banshi.Guidance.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance;

/// <summary>What people searched for in vain, and what editors make of it: a pair of the dictionary, or nothing.</summary>
internal sealed class SettleMisses(AppDbContext db, EditSynonyms synonyms, AuditTrail audit) : IGuarded
{
    public const int Most = 100;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>Those that are open, the most frequent first.</summary>
    public async Task<IReadOnlyList<Miss>> RunAsync(CancellationToken cancellation) =>
        await db.Set<Miss>().AsNoTracking().Where(one => !one.IsDone).OrderByDescending(one => one.Count).ThenByDescending(one => one.LastAt).Take(Most).ToListAsync(cancellation);

    /// <summary>Deals with a text: from now on it is looked for as what the lists call it; where that is left empty, there is nothing to be done about it.</summary>
    public async Task<Problem?> SettleAsync(Guid id, string means, CancellationToken cancellation)
    {
        if (await db.Set<Miss>().SingleOrDefaultAsync(one => one.Id == id && !one.IsDone, cancellation) is not { } miss)
        {
            return PlatformProblems.Unknown.With();
        }

        if (means.Length > 0 && await synonyms.StageAsync(new EditSynonyms.Entry(miss.Text, means, $"搜索没有找到 {miss.Count} 次"), cancellation) is { } problem)
        {
            return problem;
        }

        miss.IsDone = true;
        audit.Record(miss.Id, "guidance.settle-miss", new { miss.Text, miss.Count, means });
        return await db.SaveAsync(cancellation);
    }
}
