using Banshi.Identity.ApiClients;
using Banshi.Identity.Domain;
using Banshi.Identity.Fronts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>
/// Somebody comes in by the ticket of a front. The session says who vouched for him; it acts for applicants alone, never for staff, and cannot change how
/// the account signs in.
/// </summary>
internal sealed class EnterByTicket(AppDbContext db, SignInManager<Account> sessions, AuditTrail audit, ActorSource actors, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <param name="Path">Where it leads.</param>
    /// <param name="FrontName">Who vouches.</param>
    /// <param name="AccountId">For which account.</param>
    /// <param name="PersonName">For whom.</param>
    public sealed record View(string Path, string FrontName, Guid AccountId, string PersonName);

    private sealed record Found(EntryTicket Ticket, ApiClient Client, Account Account);

    /// <summary>What a ticket is for, without using it.</summary>
    public async Task<Result<View>> ViewAsync(string? front, string? ticket, CancellationToken cancellation) =>
        (await FindAsync(front, ticket, cancellation)).Is(out var found, out var problem) ? new View(found.Ticket.Path, found.Client.Name, found.Account.Id, found.Account.DisplayName) : problem;

    /// <summary>Uses a ticket; returns where to go.</summary>
    public async Task<Result<string>> RunAsync(string? front, string? ticket, CancellationToken cancellation)
    {
        if (!(await FindAsync(front, ticket, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        var (used, client, account) = found;
        var before = actors.Current;
        used.UsedAt = clock.UtcNow;
        actors.Current = new Actor { AccountId = account.Id, Name = account.DisplayName, Channel = Channel.Portal };
        audit.Record(used.Id, "identity.enter", new { front = client.Id, frontName = client.Name, used.Path });
        if (await db.SaveAsync(cancellation) is not null)
        {
            actors.Current = before;
            return IdentityProblems.TicketUsed;
        }

        // Whoever was signed in before in this browser is not any more.
        await sessions.SignOutAsync();
        await sessions.SignInWithClaimsAsync(account, isPersistent: false, [ActorClaims.Write(new VouchedBy(client.Id, client.Name, used.Back))]);
        return used.Path;
    }

    private async Task<Result<Found>> FindAsync(string? front, string? ticket, CancellationToken cancellation)
    {
        if (SecretKey.Parse(ticket) is not { } key || await db.Set<EntryTicket>().SingleOrDefaultAsync(one => one.Id == key.Id, cancellation) is not { } found
            || !key.HasHash(found.SecretHash) || front != found.FrontId.ToString("N"))
        {
            return IdentityProblems.TicketWrong;
        }

        if (found.UsedAt is not null)
        {
            return IdentityProblems.TicketUsed;
        }

        if (clock.UtcNow >= found.At + EntryTicket.Lasts)
        {
            return IdentityProblems.TicketLate;
        }

        var account = await sessions.UserManager.FindByIdAsync(found.AccountId.ToString());
        return account is not null && await HandOver.FindAsync(db, found.FrontId, cancellation) is not null
            ? new Found(found, await db.Set<ApiClient>().SingleAsync(one => one.Id == found.FrontId, cancellation), account)
            : IdentityProblems.FrontIsOff;
    }
}
