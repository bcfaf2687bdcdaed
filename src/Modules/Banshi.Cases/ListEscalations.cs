using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>What was brought to an officer and is still open: what waits for an answer first, by the day until when, then what was answered.</summary>
internal sealed class ListEscalations(AppDbContext db, ReceivedEscalations received) : IGuarded
{
    private const int Most = 100;

    public static Guard Guard => ReceivedEscalations.Guard;

    public sealed record Row(Escalation Escalation, string ItemName, string Number, string Officer);

    public async Task<IReadOnlyList<Row>> RunAsync(CancellationToken cancellation) => await (await received.OwnAsync(cancellation)).AsNoTracking()
        .OrderBy(one => one.AnsweredAt != null).ThenBy(one => one.AnswerBy).ThenBy(one => one.Id).Take(Most)
        .Join(db.Set<Case>(), one => one.CaseId, c => c.Id, (one, c) => new Row(one, c.ItemName, c.Number!, c.OfficerId != null && c.OfficerFor == c.Awaits ? c.OfficerName : ""))
        .ToListAsync(cancellation);

    /// <summary>How many wait for an answer.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation) => await (await received.OwnAsync(cancellation)).CountAsync(one => one.AnsweredAt == null, cancellation);
}
