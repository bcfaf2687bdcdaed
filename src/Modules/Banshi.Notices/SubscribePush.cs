using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices;

/// <summary>A browser asks to be told of what happens to the cases of the applicant for whom its user acts.</summary>
internal sealed class SubscribePush(AppDbContext db, ActorSource actors, PushKey key, AuditTrail audit, Clock clock, IOptions<NoticeOptions> options) : IGuarded
{
    // A point of P-256 takes 87 letters.
    private const int LongestKey = 88;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <summary>What a browser says of its subscription (PushSubscription.toJSON).</summary>
    /// <param name="Endpoint">Where it is reached.</param>
    /// <param name="Keys">With what it reads.</param>
    public sealed record Subscription(string? Endpoint, SubscriptionKeys? Keys);

    /// <param name="P256dh">Public key, an uncompressed point of P-256, base64url.</param>
    /// <param name="Auth">Shared secret of 16 bytes, base64url.</param>
    public sealed record SubscriptionKeys(string? P256dh, string? Auth);

    public async Task<Problem?> RunAsync(Subscription wanted, CancellationToken cancellation)
    {
        if (Refuse(wanted) is { } refused)
        {
            return refused.With();
        }

        var (account, party) = (actors.Current.AccountId, actors.Current.Party!.Id);
        var hash = HashOf(wanted.Endpoint!);
        var known = await db.Set<PushSubscription>().SingleOrDefaultAsync(one => one.EndpointHash == hash, cancellation);
        if (known is null && await db.Set<PushSubscription>().CountAsync(one => one.AccountId == account, cancellation) >= PushSubscription.Most)
        {
            return NoticesProblems.TooManyBrowsers.With(PushSubscription.Most);
        }

        known ??= db.Add(new PushSubscription
        {
            Id = Guid.CreateVersion7(),
            AccountId = account,
            PartyId = party,
            Endpoint = wanted.Endpoint!,
            EndpointHash = hash,
            Key = "",
            Auth = "",
            At = clock.UtcNow,
        }).Entity;

        // A browser belongs to whoever asked last: with a shared one, that is who sits before it.
        (known.AccountId, known.PartyId, known.At) = (account, party, clock.UtcNow);
        (known.Key, known.Auth) = (wanted.Keys!.P256dh!.TrimEnd('='), wanted.Keys.Auth!.TrimEnd('='));
        audit.Record(known.Id, "notices.subscribe-push", new { service = new Uri(known.Endpoint).Host });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>The hash by which a browser is found.</summary>
    public static string HashOf(string endpoint) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(endpoint)));

    private ProblemKind? Refuse(Subscription wanted) => wanted switch
    {
        _ when actors.Current.Voucher is not null => NoticesProblems.OwnSignIn,
        _ when !key.IsOpen => NoticesProblems.PushClosed,
        not { Endpoint.Length: > 0 and <= PushSubscription.LongestEndpoint, Keys: { P256dh: not null, Auth: not null } } => NoticesProblems.PushWrong,
        _ when !PushServices.Allow(options.Value.Push.Services, wanted.Endpoint!) => NoticesProblems.PushServiceUnknown,
        { Keys: { P256dh: { } point, Auth: { } auth } } when !IsPoint(point) || Bytes(auth)?.Length != PushCipher.AuthLength => NoticesProblems.PushWrong,
        _ => null,
    };

    private static bool IsPoint(string text) =>
        Bytes(text) is [4, ..] and { Length: PushCipher.PointLength } point
        && Es256PublicKey.Read(Base64Url.EncodeToString(point.AsSpan(1, 32)), Base64Url.EncodeToString(point.AsSpan(33, 32))) is not null;

    private static byte[]? Bytes(string text) => text.Length <= LongestKey && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
