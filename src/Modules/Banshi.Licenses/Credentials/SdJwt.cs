using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Banshi.Platform.Keys;

namespace Banshi.Licenses.Credentials;

/// <summary>
/// Selective disclosure for JWTs (SD-JWT, RFC 9901) as far as credentials of text need it: flat claims, SHA-256, ES256, no key of the holder. What is signed
/// holds a salted hash of each claim; a presentation carries the claims that are shown, and nobody can tell what the other hashes stand for.
/// </summary>
internal static class SdJwt
{
    public const string Type = "dc+sd-jwt";
    public const string MediaType = "application/dc+sd-jwt";

    // 128 bits, which RFC 9901 recommends.
    private const int SaltLength = 16;
    private const string Hashes = "_sd";
    private const string HashAlgorithm = "_sd_alg";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A claim that can be shown or not.</summary>
    public sealed record Claim(string Name, string Value);

    /// <summary>What a presentation says.</summary>
    /// <param name="KeyId">Name of the key that it claims.</param>
    /// <param name="IsSigned">Whether that key signed it.</param>
    /// <param name="AreDisclosed">Whether each claim that is shown is one that was signed.</param>
    /// <param name="Payload">What was signed.</param>
    /// <param name="Claims">What is shown.</param>
    public sealed record Presentation(string KeyId, bool IsSigned, bool AreDisclosed, JsonElement Payload, IReadOnlyList<Claim> Claims)
    {
        /// <summary>A text of the payload; empty where it has none.</summary>
        public string Text(string name) => Payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

        /// <summary>An instant of the payload, in seconds since 1970; null where it has none.</summary>
        public long? Seconds(string name) => Payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) ? seconds : null;
    }

    /// <summary>Signs a credential and shows some of its claims.</summary>
    /// <param name="payload">What is always shown.</param>
    /// <param name="claims">What can be shown.</param>
    /// <param name="shown">Names of the claims that are.</param>
    /// <param name="key">Key of the issuer.</param>
    public static string Issue(IReadOnlyDictionary<string, object> payload, IReadOnlyList<Claim> claims, IReadOnlyCollection<string> shown, Es256Key key)
    {
        var disclosures = claims.Select(claim => (claim.Name, Text: DisclosureOf(claim))).ToList();
        var all = new Dictionary<string, object>(payload)
        {
            // In the order of the hashes, which says nothing about the claims.
            [Hashes] = disclosures.Select(one => HashOf(one.Text)).Order(StringComparer.Ordinal).ToArray(),
            [HashAlgorithm] = "sha-256",
        };
        return string.Concat([$"{Sign(Type, all, key)}~", .. disclosures.Where(one => shown.Contains(one.Name)).Select(one => $"{one.Text}~")]);
    }

    /// <summary>A JWT in its compact form.</summary>
    public static string Sign(string type, IReadOnlyDictionary<string, object> payload, Es256Key key)
    {
        var signed = $"{Part(new { alg = "ES256", typ = type, kid = key.PublicKey.Thumbprint })}.{Part(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Reads a presentation; null where the text is none.</summary>
    /// <param name="text">The compact form, which ends with a tilde.</param>
    /// <param name="keyOf">Keys of the issuer by name.</param>
    public static Presentation? Read(string text, Func<string, Es256PublicKey?> keyOf)
    {
        var parts = text.Trim().Split('~');
        var token = parts[0].Split('.');
        if (parts is not [_, .., ""] || token is not [var first, var second, var third] || Object(first) is not { } header || Object(second) is not { } payload || Bytes(third) is not { } signature)
        {
            return null;
        }

        var keyId = TextOf(header, "kid");
        var isSigned = TextOf(header, "alg") == "ES256" && TextOf(header, "typ") == Type && keyOf(keyId)?.Verify(Encoding.ASCII.GetBytes($"{first}.{second}"), signature) == true;
        var claims = parts[1..^1].Select(ClaimOf).OfType<Claim>().ToList();
        return new Presentation(keyId, isSigned, AreDisclosed(payload, parts[1..^1], claims), payload, claims);
    }

    // RFC 9901 §7.1: each hash is among the signed ones and there once, each name is new.
    private static bool AreDisclosed(JsonElement payload, string[] disclosures, List<Claim> claims)
    {
        var signed = payload.TryGetProperty(Hashes, out var hashes) && hashes.ValueKind == JsonValueKind.Array
            ? hashes.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!).ToList()
            : [];
        return TextOf(payload, HashAlgorithm) == "sha-256"
            && claims.Count == disclosures.Length
            && signed.Distinct().Count() == signed.Count
            && disclosures.Distinct().Count() == disclosures.Length
            && disclosures.All(one => signed.Contains(HashOf(one)))
            && claims.Select(claim => claim.Name).Distinct().Count() == claims.Count
            && claims.All(claim => !payload.TryGetProperty(claim.Name, out _) && claim.Name is not (Hashes or "..."));
    }

    private static string DisclosureOf(Claim claim) => Part(new[] { Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SaltLength)), claim.Name, claim.Value });

    private static Claim? ClaimOf(string disclosure) =>
        Parse(disclosure) is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() == 3 && array.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String)
            ? new Claim(array[1].GetString()!, array[2].GetString()!)
            : null;

    private static string HashOf(string disclosure) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(disclosure)));

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value, Json));

    private static string TextOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static JsonElement? Object(string part) => Parse(part) is { ValueKind: JsonValueKind.Object } found ? found : null;

    private static byte[]? Bytes(string part) => Base64Url.IsValid(part) ? Base64Url.DecodeFromChars(part) : null;

    private static JsonElement? Parse(string part)
    {
        if (Bytes(part) is not { } bytes)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
