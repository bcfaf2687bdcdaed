using Banshi.Platform.Data;

namespace Banshi.Platform.Audit;

/// <summary>Links new records to their chains at the moment of saving. Two savers of one stream meet at its primary key: the slower one is stale.</summary>
internal static class AuditSeal
{
    /// <summary>Links the records of one stream, in their order, to the end of its chain.</summary>
    public static void Seal(AppDbContext db, IEnumerable<AuditRecord> stream, (int Sequence, string Hash) end)
    {
        var (sequence, hash) = end;
        foreach (var record in stream)
        {
            record.Sequence = ++sequence;
            hash = record.Hash = record.HashAfter(hash);
            db.Add(record);
        }
    }
}
