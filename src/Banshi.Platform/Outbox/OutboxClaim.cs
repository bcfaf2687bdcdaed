using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Outbox;

/// <summary>Takes due messages for one node: PostgreSQL skips those that another node is taking at this moment.</summary>
internal static class OutboxClaim
{
    public static async Task<List<OutboxMessage>> TakeAsync(AppDbContext db, bool isLong, DateTime now, DateTime until, int count, CancellationToken cancellation)
    {
        var table = db.Set<OutboxMessage>();
        var due = db is PostgresDbContext
            ? table.FromSql($"SELECT * FROM platform_outbox WHERE is_long = {isLong} AND due_at <= {now} ORDER BY due_at LIMIT {count} FOR UPDATE SKIP LOCKED")
            : table.Where(message => message.IsLong == isLong && message.DueAt != null && message.DueAt <= now).OrderBy(message => message.DueAt).Take(count);
        var messages = await due.ToListAsync(cancellation);
        foreach (var message in messages)
        {
            message.DueAt = until;
            message.Attempts++;
        }

        await db.SaveChangesAsync(cancellation);
        return [.. messages.OrderBy(message => message.Id)];
    }
}
