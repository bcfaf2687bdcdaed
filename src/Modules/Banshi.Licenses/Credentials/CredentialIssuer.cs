using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Keys;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Credentials;

/// <summary>The platform as the issuer of credentials: its address, its keys. Those that it signed with before stay known for as long as they are set.</summary>
internal sealed class CredentialIssuer(IKeyStore keys, IOptions<LicenseOptions> options, IOptions<SiteOptions> site)
{
    /// <summary>Whether it can sign.</summary>
    public bool IsReady => keys.IsReady;

    /// <summary>Who it is: the address under which its public keys are found.</summary>
    public string Address => site.Value.PublicUrl;

    /// <summary>The key that signs, and those that did.</summary>
    public IReadOnlyList<Es256PublicKey> Keys =>
        keys.IsReady ? [.. options.Value.FormerCredentialKeys.Prepend(options.Value.CredentialKey).Select(name => keys.CreateEs256(name).PublicKey)] : [];

    /// <summary>How long a credential counts.</summary>
    public TimeSpan Lifetime => TimeSpan.FromHours(options.Value.CredentialHours);

    /// <summary>How long a status list counts, from the beginning of its stretch.</summary>
    public TimeSpan ListLasts => TimeSpan.FromMinutes(Math.Max(1, options.Value.StatusMinutes));

    /// <summary>How long the same list is handed out. As long again it can be kept by whoever fetched it last.</summary>
    public TimeSpan Stretch => ListLasts / 2;

    /// <summary>When the stretch of an instant began; the same on all nodes.</summary>
    public DateTime StretchOf(DateTime now) => now.AddTicks(-(now.Ticks % Stretch.Ticks));

    /// <summary>Name of the type of a license, and the address where it is described.</summary>
    public string TypeOf(License license) => TypeOf(license.TypeCode, license.TypeEdition);

    public string TypeOf(string code, int edition) => $"{Address}/credentials/types/{code}/{edition}";

    /// <summary>A key by its name.</summary>
    public Es256PublicKey? KeyOf(string id) => Keys.FirstOrDefault(key => key.Thumbprint == id);

    /// <summary>Signs the credential of a license, and shows some of its claims.</summary>
    public string Sign(LicenseCredential credential, License license, IReadOnlyList<ShownFields.Field> claims, IReadOnlyCollection<string> shown)
    {
        var payload = new Dictionary<string, object>
        {
            ["iss"] = Address,
            ["vct"] = TypeOf(license),
            ["jti"] = credential.Id.ToString(),
            ["iat"] = new DateTimeOffset(credential.MadeAt).ToUnixTimeSeconds(),
            ["exp"] = new DateTimeOffset(credential.EndsAt).ToUnixTimeSeconds(),
            ["status"] = new { status_list = new { idx = credential.StatusIndex, uri = ListOf(credential.StatusDay) } },
            ["license_name"] = license.TypeName,
            ["issuing_authority"] = license.IssuerName,
            ["issuing_country"] = "CN",
        };
        return SdJwt.Issue(payload, [.. claims.Select(claim => new SdJwt.Claim(claim.Id, claim.Value))], shown, keys.CreateEs256(options.Value.CredentialKey));
    }

    /// <summary>Signs the status list of a day, from the beginning of a stretch.</summary>
    public string SignList(DateOnly day, IEnumerable<StatusList.Entry> entries, DateTime from)
    {
        var at = new DateTimeOffset(from).ToUnixTimeSeconds();
        var payload = new Dictionary<string, object>
        {
            ["iss"] = Address,
            ["sub"] = ListOf(day),
            ["iat"] = at,
            ["exp"] = at + (long)ListLasts.TotalSeconds,
            ["ttl"] = (long)Stretch.TotalSeconds,
            ["status_list"] = new { bits = StatusList.Bits, lst = StatusList.Encode(entries) },
        };
        return SdJwt.Sign(StatusList.Type, payload, keys.CreateEs256(options.Value.CredentialKey));
    }

    private string ListOf(DateOnly day) => $"{Address}/credentials/status/{day:yyyyMMdd}";
}
