using System.Text;
using Banshi.Platform.Keys;

namespace Banshi.Exchange.Domain;

/// <summary>The key with which this platform signs what it tells others.</summary>
internal sealed class PlatformKey(IKeyStore keys)
{
    private const string Name = "exchange";

    /// <summary>The public key that partners register: the uncompressed point, hexadecimal. Null where the key store is not set up.</summary>
    public string? PublicKey => !keys.IsReady ? null : Convert.ToHexStringLower(keys.Create(Name).PublicKey.ToPoint());

    /// <summary>Signature of a text, base64.</summary>
    public string Sign(string text) => Convert.ToBase64String(keys.Create(Name).Sign(Encoding.UTF8.GetBytes(text)));
}
