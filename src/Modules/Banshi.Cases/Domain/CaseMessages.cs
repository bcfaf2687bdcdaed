using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>The messages of cases as one side reads them.</summary>
internal sealed class CaseMessages(AppDbContext db, ActorSource actors, Clock clock)
{
    /// <summary>Whether somebody writes as an applicant: everywhere but at the desk.</summary>
    public static bool IsApplicant(Actor actor) => actor.Channel != Channel.Window && actor.Party is not null;

    /// <summary>The messages of a case in their order.</summary>
    public async Task<IReadOnlyList<CaseMessage>> ReadAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<CaseMessage>().AsNoTracking().Where(message => message.CaseId == id).OrderBy(message => message.At).ThenBy(message => message.Id).ToListAsync(cancellation);

    /// <summary>Marks what the other side wrote as seen. It saves, so only the opening of a page may call it: never what shows a page again after a refused act.</summary>
    public async Task SeeAsync(IReadOnlyList<CaseMessage> shown, CancellationToken cancellation)
    {
        var isApplicant = IsApplicant(actors.Current);
        var unseen = shown.Where(message => message.SeenAt is null && message.IsFromApplicant != isApplicant).ToList();
        if (unseen.Count == 0 || !WriteMessage.Guard.Admits(actors.Current))
        {
            return;
        }

        db.AttachRange(unseen);
        unseen.ForEach(message => message.SeenAt = clock.UtcNow);
        await db.SaveAsync(cancellation);
    }

    /// <summary>Those of some cases in which the other side wrote something that was not seen yet.</summary>
    public async Task<IReadOnlySet<Guid>> UnseenAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellation)
    {
        var isApplicant = IsApplicant(actors.Current);
        return (await db.Set<CaseMessage>().Where(message => message.SeenAt == null && message.IsFromApplicant != isApplicant && cases.Contains(message.CaseId))
            .Select(message => message.CaseId).Distinct().ToListAsync(cancellation)).ToHashSet();
    }
}
