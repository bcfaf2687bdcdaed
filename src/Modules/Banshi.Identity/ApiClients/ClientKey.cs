using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Identity.ApiClients;

/// <summary>What a system sends as <c>Authorization: Bearer</c>: its id and its secret with a point between them.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Secret">256 random bits as Base64Url.</param>
internal sealed record ClientKey(Guid ClientId, string Secret)
{
    private const string Scheme = "Bearer ";
    private const int SecretBytes = 32;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));

    public static ClientKey New(Guid clientId) => new(clientId, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Whether a header is meant for this scheme.</summary>
    public static bool IsIn(string? header) => header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Reads the header; null where it holds no key.</summary>
    public static ClientKey? Read(string? header)
    {
        var parts = IsIn(header) ? header![Scheme.Length..].Trim().Split('.') : [];
        return parts is [var id, { Length: > 0 } secret] && Guid.TryParseExact(id, "N", out var clientId) ? new ClientKey(clientId, secret) : null;
    }

    public bool HasHash(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));

    public override string ToString() => $"{ClientId:N}.{Secret}";
}
