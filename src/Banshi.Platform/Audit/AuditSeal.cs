using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Audit;

/// <summary>Links new records to their chains at the moment of saving. Two savers of one stream meet at its primary key: the slower one is stale.</summary>
internal static class AuditSeal
{
    public static async Task SealAsync(AppDbContext db, IEnumerable<AuditRecord> records, CancellationToken cancellation)
    {
        foreach (var stream in records.GroupBy(record => record.StreamId))
        {
            var last = await db.Set<AuditRecord>().AsNoTracking()
                .Where(record => record.StreamId == stream.Key)
                .OrderByDescending(record => record.Sequence)
                .Select(record => new { record.Sequence, record.Hash })
                .FirstOrDefaultAsync(cancellation);
            var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? "");
            foreach (var record in stream)
            {
                record.Sequence = ++sequence;
                hash = record.Hash = record.HashAfter(hash);
                db.Add(record);
            }
        }
    }
}
