using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices;

/// <summary>On which ways somebody is told of his cases.</summary>
internal sealed class ViewNoticeSettings(AppDbContext db, ActorSource actors, PushKey key, SmtpPost post, IOptions<NoticeOptions> options, IOptions<SiteOptions> site) : IGuarded
{
    public static Guard Guard => SubscribePush.Guard;

    /// <param name="HasSms">Whether short messages go out.</param>
    /// <param name="PushKey">The key that a browser needs to subscribe; null where nothing is pushed.</param>
    /// <param name="Browsers">The browsers of this account.</param>
    /// <param name="HasMail">Whether e-mails go out.</param>
    /// <param name="Mail">The e-mail address that was given; null where there is none.</param>
    public sealed record View(bool HasSms, string? PushKey, IReadOnlyList<Browser> Browsers, bool HasMail, MailAddress? Mail);

    /// <param name="Id">Key.</param>
    /// <param name="Service">Host of its push service.</param>
    /// <param name="At">Since when, UTC.</param>
    /// <param name="Hash">By it a browser finds itself in the list.</param>
    public sealed record Browser(Guid Id, string Service, DateTime At, string Hash);

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var own = await db.Set<PushSubscription>().AsNoTracking().Where(one => one.AccountId == actors.Current.AccountId).OrderByDescending(one => one.At).ToListAsync(cancellation);
        return new View(options.Value.HasSms(site.Value), key.IsOpen ? key.PublicKey : null, [.. own.Select(one => new Browser(one.Id, new Uri(one.Endpoint).Host, one.At, one.EndpointHash))],
            post.IsOpen, await ConfirmMailAddress.FindAsync(db, actors.Current, cancellation));
    }
}
