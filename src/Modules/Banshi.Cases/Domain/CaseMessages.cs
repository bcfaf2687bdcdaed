using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>The messages of cases as one side reads them; to read them is to have seen them.</summary>
internal sealed class CaseMessages(AppDbContext db, ActorSource actors, Clock clock)
{
    /// <summary>Whether somebody writes as an applicant: everywhere but at the desk.</summary>
    public static bool IsApplicant(Actor actor) => actor.Channel != Channel.Window && actor.Party is not null;

    /// <summary>The messages of a case in their order.</summary>
    public async Task<IReadOnlyList<CaseMessage>> ReadAsync(Guid id, CancellationToken cancellation)
    {
        var isApplicant = IsApplicant(actors.Current);
        var messages = await db.Set<CaseMessage>().Where(message => message.CaseId == id).OrderBy(message => message.At).ThenBy(message => message.Id).ToListAsync(cancellation);
        if (messages.Exists(message => message.SeenAt is null && message.IsFromApplicant != isApplicant) && MayWrite)
        {
            messages.Where(message => message.SeenAt is null && message.IsFromApplicant != isApplicant).ToList().ForEach(message => message.SeenAt = clock.UtcNow);
            await db.SaveAsync(cancellation);
        }

        return messages;
    }

    /// <summary>Those of some cases in which the other side wrote something that was not seen yet.</summary>
    public async Task<IReadOnlySet<Guid>> UnseenAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellation)
    {
        var isApplicant = IsApplicant(actors.Current);
        return (await db.Set<CaseMessage>().Where(message => message.SeenAt == null && message.IsFromApplicant != isApplicant && cases.Contains(message.CaseId))
            .Select(message => message.CaseId).Distinct().ToListAsync(cancellation)).ToHashSet();
    }

    // Who only supervises reads what was written to others.
    private bool MayWrite => WriteMessage.Guard.Admits(actors.Current);
}
