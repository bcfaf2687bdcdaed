using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Outbox;

/// <summary>A message as staff see it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Event">What happened.</param>
/// <param name="Handler">The step that is to follow.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="LastError">Why it failed last.</param>
/// <param name="NeedsHelp">Whether it waits for a person.</param>
public sealed record OutboxEntry(Guid Id, string Event, string Handler, DateTime CreatedAt, int Attempts, string? LastError, bool NeedsHelp);

/// <summary>Shows what is not delivered yet, and tries again on demand.</summary>
public sealed class OutboxDesk(AppDbContext db, Clock clock)
{
    private const int Most = 200;

    /// <summary>Messages that are not delivered, oldest first; at most 200. A long task that goes well is its person's business, and is not among them.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> PendingAsync(CancellationToken cancellation) =>
        await db.Set<OutboxMessage>()
            .Where(message => message.DoneAt == null && (!message.IsLong || message.LastError != null || message.DueAt == null))
            .OrderBy(message => message.Id)
            .Take(Most)
            .Select(message => new OutboxEntry(
                message.Id, message.Event, message.Handler, message.CreatedAt, message.Attempts, message.LastError, message.DueAt == null))
            .ToListAsync(cancellation);

    /// <summary>Puts a message that waits for a person back into the queue; false where there is none.</summary>
    public async Task<bool> ReplayAsync(Guid id, CancellationToken cancellation)
    {
        var message = await db.Set<OutboxMessage>().SingleOrDefaultAsync(one => one.Id == id && one.DoneAt == null, cancellation);
        message?.Replay(clock.UtcNow);
        return message is not null && await db.SaveAsync(cancellation) is null;
    }
}
