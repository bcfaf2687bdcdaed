using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Audit;

/// <summary>Writes and reads the trail. A record is saved together with the change that it tells of.</summary>
public sealed class AuditTrail(AppDbContext db, Clock clock, ActorSource actors)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Adds a record to a stream; it becomes durable with the next save.</summary>
    /// <param name="stream">The thing that is acted on.</param>
    /// <param name="act">For example <c>cases.accept</c>.</param>
    /// <param name="detail">What the act contains; serialized as JSON.</param>
    /// <param name="clause">The clause that it stands on.</param>
    public void Record(Guid stream, string act, object detail, string clause = "")
    {
        var actor = actors.Current;
        db.Append(new AuditRecord
        {
            StreamId = stream,
            At = clock.UtcNow,
            Act = act,
            AccountId = actor.AccountId,
            ActorName = actor.Name,
            OnBehalfOf = actor.Channel is Channel.Portal or Channel.Api ? actor.Party?.Id : null,
            Channel = actor.Channel,
            Clause = clause,
            Detail = JsonSerializer.Serialize(detail, Json),
        });
    }

    /// <summary>The records of a stream in their order.</summary>
    public async Task<IReadOnlyList<AuditRecord>> ReadAsync(Guid stream, CancellationToken cancellation = default) =>
        await db.Set<AuditRecord>().AsNoTracking().Where(record => record.StreamId == stream).OrderBy(record => record.Sequence).ToListAsync(cancellation);

    /// <summary>The first position at which a chain is broken, or null where it is whole.</summary>
    public static int? FirstBreak(IEnumerable<AuditRecord> records)
    {
        var (sequence, hash) = (0, "");
        foreach (var record in records)
        {
            if (record.Sequence != ++sequence || record.Hash != record.HashAfter(hash))
            {
                return sequence;
            }

            hash = record.Hash;
        }

        return null;
    }
}
