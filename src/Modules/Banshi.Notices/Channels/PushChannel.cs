using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Banshi.Identity.Contracts;
using Banshi.Notices.Domain;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Channels;

/// <summary>
/// Messages to browsers (RFC 8030), encrypted for each of them. They say that something happened and where to look, never to whom or about which service: a
/// locked screen shows them to everybody.
/// </summary>
internal sealed class PushChannel(AppDbContext db, IIdentity identity, PushKey key, HttpClient http, IOptions<NoticeOptions> options) : INoticeChannel
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Lives = TimeSpan.FromDays(1);

    public NoticeChannel Kind => NoticeChannel.Push;

    public bool IsOpen => key.IsOpen;

    /// <summary>Keys of the subscriptions of all who may act for the applicant still.</summary>
    public async Task<IReadOnlyList<string>> AddressesAsync(Guid? partyId, string phone, CancellationToken cancellation)
    {
        var found = new List<string>();
        foreach (var subscription in partyId is { } party ? await db.Set<PushSubscription>().AsNoTracking().Where(each => each.PartyId == party).ToListAsync(cancellation) : [])
        {
            if (await identity.MayActForAsync(subscription.AccountId, subscription.PartyId, cancellation))
            {
                found.Add(subscription.Id.ToString());
            }
        }

        return found;
    }

    public async Task<bool> SendAsync(Delivery delivery, Notice notice, CancellationToken cancellation)
    {
        var id = Guid.Parse(delivery.Address);
        if (await db.Set<PushSubscription>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } subscription)
        {
            return false;
        }

        using var answer = PushServices.Allow(options.Value.Push.Services, subscription.Endpoint) ? await PostAsync(subscription, notice, cancellation) : null;
        if (answer is null or { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone })
        {
            db.Remove(subscription);
            return false;
        }

        answer.EnsureSuccessStatusCode();
        return true;
    }

    private async Task<HttpResponseMessage> PostAsync(PushSubscription to, Notice notice, CancellationToken cancellation)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(
            new { id = notice.Id, title = PushTitles.Of(notice.Matter), path = NoticeWords.PlaceOf(notice.Matter) }, JsonSerializerOptions.Web);
        var body = PushCipher.Encrypt(text, Base64Url.DecodeFromChars(to.Key), Base64Url.DecodeFromChars(to.Auth));
        using var request = new HttpRequestMessage(HttpMethod.Post, to.Endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentEncoding.Add("aes128gcm");
        request.Headers.TryAddWithoutValidation("Authorization", key.Authorize(new Uri(to.Endpoint)));
        request.Headers.Add("TTL", Lives.TotalSeconds.ToString(CultureInfo.InvariantCulture));

        // The service keeps one message of a topic: one that is handed over twice is shown once.
        request.Headers.Add("Topic", Base64Url.EncodeToString(notice.Id.ToByteArray()));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        return await http.SendAsync(request, limit.Token);
    }
}
