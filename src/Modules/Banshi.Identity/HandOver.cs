using Banshi.Identity.ApiClients;
using Banshi.Identity.Contracts;
using Banshi.Identity.Domain;
using Banshi.Identity.Fronts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Identity;

/// <summary>
/// A registered application or mini-program hands somebody over whom it has identified: it gets an address for its web view that works once, within a
/// minute, as long as the front itself may hand over. Who is handed over must have an account here.
/// </summary>
internal sealed class HandOver(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock, IOptions<SiteOptions> site) : IGuarded
{
    private const int MostAMinute = 600;

    public static Guard Guard => Guard.Allow(Role.Front, Reach.Own);

    /// <summary>Who is handed over, and where to.</summary>
    /// <param name="IdNumber">公民身份号码 as the front has verified it.</param>
    /// <param name="Name">Name as the front has verified it.</param>
    /// <param name="Path">Page of the portal, for example <c>/my/cases</c>; without it the home page.</param>
    /// <param name="Back">Address of the front to which the way back leads; without it there is none.</param>
    public sealed record Wanted(string? IdNumber, string? Name, string? Path, string? Back);

    /// <param name="Address">What the web view opens.</param>
    /// <param name="ExpiresAt">UTC.</param>
    public sealed record Ticket(string Address, DateTime ExpiresAt);

    public async Task<Result<Ticket>> RunAsync(Wanted wanted, CancellationToken cancellation)
    {
        if (await FindAsync(db, actors.Current.AccountId, cancellation) is not { } front)
        {
            return IdentityProblems.FrontIsOff;
        }

        if (EntryPath.Inside(wanted.Path) is not { } path)
        {
            return IdentityProblems.PathOutside;
        }

        if (EntryPath.Back(front.ReturnPrefix, wanted.Back) is not { } back)
        {
            return IdentityProblems.BackOutside;
        }

        var now = clock.UtcNow;
        var since = now.AddMinutes(-1);
        if (await db.Set<EntryTicket>().Where(one => one.FrontId == front.ClientId && one.At > since).Take(MostAMinute).CountAsync(cancellation) == MostAMinute)
        {
            return IdentityProblems.TooManyTickets.With(MostAMinute);
        }

        if (await AccountAsync(wanted, cancellation) is not { } account)
        {
            return IdentityProblems.NoAccount;
        }

        var key = SecretKey.New(Guid.CreateVersion7());
        db.Add(new EntryTicket { Id = key.Id, SecretHash = key.Hash, FrontId = front.ClientId, AccountId = account, Path = path, Back = back, At = now });

        // A chain of its own: thousands of hand-overs of one front must not wait for each other.
        audit.Record(key.Id, "identity.hand-over", new { front = front.ClientId, account, path });
        return await db.SaveAsync(cancellation) is { } stale ? stale : new Ticket($"{site.Value.PublicUrl}/enter?front={front.ClientId:N}&ticket={key}", now + EntryTicket.Lasts);
    }

    /// <summary>A front that may hand over now; null where there is none.</summary>
    public static Task<Front?> FindAsync(AppDbContext db, Guid id, CancellationToken cancellation) =>
        db.Set<Front>().SingleOrDefaultAsync(front => front.ClientId == id && front.IsEnabled && db.Set<ApiClient>().Any(client => client.Id == id && client.RevokedAt == null), cancellation);

    // Name and number together: a front that mixes people up is refused.
    private Task<Guid?> AccountAsync(Wanted wanted, CancellationToken cancellation)
    {
        var (number, name) = (wanted.IdNumber?.Trim().ToUpperInvariant() ?? "", wanted.Name?.Trim() ?? "");
        return (name + number).Any(char.IsControl) ? Task.FromResult<Guid?>(null) : FindAccountAsync(number, name, cancellation);
    }

    private Task<Guid?> FindAccountAsync(string number, string name, CancellationToken cancellation) =>
        db.Set<Account>()
            .Where(account => (!account.IsSample || site.Value.IsSample) && db.Set<Party>().Any(party =>
                party.Id == account.PersonId && party.IdType == IdTypes.PersonId && party.IdNumber == number && party.Name == name))
            .Select(account => (Guid?)account.Id).FirstOrDefaultAsync(cancellation);
}
