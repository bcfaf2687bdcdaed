using System.Security.Cryptography;
using System.Text;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>The owner of an address confirms it with the code that he got there, or ends the e-mails.</summary>
internal sealed class ConfirmMailAddress(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => SubscribePush.Guard;

    public async Task<Problem?> RunAsync(string typed, CancellationToken cancellation)
    {
        if (await FindAsync(db, actors.Current, cancellation) is not { } mail || !mail.Waits(clock.UtcNow))
        {
            return NoticesProblems.MailCodeOver.With();
        }

        var code = string.Concat(typed.Where(char.IsAsciiDigit));
        if (mail.CodeHash.Length == 0 || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(mail.Id, code)), Encoding.ASCII.GetBytes(mail.CodeHash)))
        {
            mail.Wrong++;
            return await db.SaveAsync(cancellation) ?? PlatformProblems.Invalid([NoticesProblems.MailCodeWrong.For("Code")]);
        }

        (mail.ConfirmedAt, mail.CodeHash) = (clock.UtcNow, "");
        audit.Record(mail.Id, "notices.confirm-mail", new { });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Ends the e-mails, or forgets an address that was not confirmed.</summary>
    public async Task<Problem?> EndAsync(CancellationToken cancellation)
    {
        if (await FindAsync(db, actors.Current, cancellation) is { } mail)
        {
            // Otherwise an address could be given and forgotten again and again, with a code to it each time.
            if (mail.ConfirmedAt is null && clock.UtcNow < mail.GivenAt + GiveMailAddress.Between)
            {
                return NoticesProblems.MailTooSoon.With();
            }

            db.Remove(mail);
            audit.Record(mail.Id, "notices.end-mail", new { });
        }

        return await db.SaveAsync(cancellation);
    }

    /// <summary>The address of whoever acts; null where he gave none.</summary>
    public static Task<MailAddress?> FindAsync(AppDbContext db, Actor actor, CancellationToken cancellation)
    {
        var party = actor.Party!.Id;
        return db.Set<MailAddress>().SingleOrDefaultAsync(one => one.AccountId == actor.AccountId && one.PartyId == party, cancellation);
    }

    /// <summary>What is kept of a code; with the key of the address, so that equal codes look different.</summary>
    public static string HashOf(Guid id, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{id:N}:{code}")));
}
