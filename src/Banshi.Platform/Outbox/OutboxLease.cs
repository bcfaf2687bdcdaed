using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Outbox;

/// <summary>
/// The hold that a node has on the message that it delivers in this scope. A handler that takes long renews it. Each taking counts up the message's attempts:
/// whoever renews with an older count has lost the message to another node.
/// </summary>
internal sealed class OutboxLease
{
    private Guid _message;
    private TimeSpan _length;

    /// <summary>How often the message was taken, this time included.</summary>
    public int Attempt { get; private set; }

    /// <summary>Whether another node has the message now: it is not to be marked by this one.</summary>
    public bool IsLost { get; set; }

    public void Take(OutboxMessage message, TimeSpan length) => (_message, _length, Attempt) = (message.Id, length, message.Attempts);

    /// <summary>Holds the message longer; belongs into a write. False where it is lost.</summary>
    public async Task<bool> RenewAsync(AppDbContext db, DateTime now, CancellationToken cancellation)
    {
        DateTime? until = now + _length;
        var rows = await db.Set<OutboxMessage>().Where(message => message.Id == _message && message.Attempts == Attempt && message.DoneAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.DueAt, until), cancellation);
        return rows == 1;
    }
}
