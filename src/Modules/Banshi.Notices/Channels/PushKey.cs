using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Banshi.Platform;
using Banshi.Platform.Keys;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Channels;

/// <summary>The key by which push services and browsers know this platform (VAPID, RFC 8292). It lies in the key store, where it is made when it is first needed.</summary>
internal sealed class PushKey(IKeyStore keys, Clock clock, IOptions<NoticeOptions> options)
{
    private const string Name = "push";
    private const int TokenHours = 12;
    private static readonly string Header = Base64Url.EncodeToString("""{"typ":"JWT","alg":"ES256"}"""u8);

    /// <summary>Whether messages can be pushed: it is wanted, whoever answers for it is named, and the key can be opened.</summary>
    public bool IsOpen => options.Value.Push is { IsOn: true, Contact.Length: > 0 } && keys.IsReady;

    /// <summary>The public key as browsers take it: an uncompressed point, base64url.</summary>
    public string PublicKey
    {
        get
        {
            var key = keys.CreateEs256(Name).PublicKey;
            return Base64Url.EncodeToString([4, .. key.X, .. key.Y]);
        }
    }

    /// <summary>What a request to a push service carries as <c>Authorization</c>.</summary>
    public string Authorize(Uri endpoint)
    {
        var expires = new DateTimeOffset(clock.UtcNow.AddHours(TokenHours)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var claims = $$"""{"aud":{{Json(endpoint.GetLeftPart(UriPartial.Authority))}},"exp":{{expires}},"sub":{{Json(options.Value.Push.Contact)}}}""";
        var signed = $"{Header}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        var signature = Base64Url.EncodeToString(keys.CreateEs256(Name).Sign(Encoding.ASCII.GetBytes(signed)));
        return $"vapid t={signed}.{signature}, k={PublicKey}";
    }

    private static string Json(string text) => JsonSerializer.Serialize(text);
}
