using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Platform.Keys;

/// <summary>By what a system or a device is known: its id and its secret, written with a point between them. Only <see cref="Hash"/> is kept.</summary>
/// <param name="Id">The system or device.</param>
/// <param name="Secret">256 random bits as Base64Url.</param>
public sealed record SecretKey(Guid Id, string Secret)
{
    private const int SecretBytes = 32;

    /// <summary>SHA-256 of the secret, lower-case hexadecimal: 256 random bits need no slow hash.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));

    /// <summary>A new key.</summary>
    public static SecretKey New(Guid id) => new(id, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Reads a key as it is written; null where it is none.</summary>
    public static SecretKey? Parse(string? text) =>
        text?.Trim().Split('.') is [var id, { Length: > 0 } secret] && Guid.TryParseExact(id, "N", out var key) ? new SecretKey(key, secret) : null;

    /// <summary>Whether this is the key of which a hash was kept; takes the same time for all.</summary>
    public bool HasHash(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));

    /// <summary>The key as it is written: a secret.</summary>
    public override string ToString() => $"{Id:N}.{Secret}";
}
