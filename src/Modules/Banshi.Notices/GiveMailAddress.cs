using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>Somebody gives an address to be told at. A code goes there; until it is typed nothing else does.</summary>
internal sealed class GiveMailAddress(AppDbContext db, ActorSource actors, SmtpPost post, EventBus events, AuditTrail audit, Clock clock) : IGuarded
{
    /// <summary>How long after one address the next can be given.</summary>
    internal static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    public static Guard Guard => SubscribePush.Guard;

    public async Task<Problem?> RunAsync(string given, CancellationToken cancellation)
    {
        var address = given.Trim();
        if (actors.Current.Voucher is not null)
        {
            return NoticesProblems.OwnSignIn.With();
        }

        if (!post.IsOpen)
        {
            return NoticesProblems.MailClosed.With();
        }

        if (!IsAddress(address))
        {
            return PlatformProblems.Invalid([NoticesProblems.MailWrong.For("Address")]);
        }

        var (account, party, now) = (actors.Current.AccountId, actors.Current.Party!.Id, clock.UtcNow);
        var mail = await db.Set<MailAddress>().SingleOrDefaultAsync(one => one.AccountId == account && one.PartyId == party, cancellation);
        if (mail is not null && now < mail.GivenAt + Between)
        {
            return NoticesProblems.MailTooSoon.With();
        }

        mail ??= db.Add(new MailAddress { Id = Guid.CreateVersion7(), AccountId = account, PartyId = party, Address = address, GivenAt = now }).Entity;
        (mail.Address, mail.GivenAt, mail.CodeHash, mail.Wrong, mail.ConfirmedAt) = (address, now, "", 0, null);
        events.Publish(new MailGiven(mail.Id, now));
        audit.Record(mail.Id, "notices.give-mail", new { });
        return await db.SaveAsync(cancellation);
    }

    private static bool IsAddress(string address) =>
        address.Length <= MailAddress.Longest && address.Contains('@') && MimeKit.MailboxAddress.TryParse(address, out var mailbox) && mailbox.Address == address && IsOnTheNet(address);

    // A name without a point is a machine of one's own network.
    private static bool IsOnTheNet(string address) => address[(address.LastIndexOf('@') + 1)..] is { Length: > 3 } host && host.Contains('.', StringComparison.Ordinal) && !host.StartsWith('[');
}
