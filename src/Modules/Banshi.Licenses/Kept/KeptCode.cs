using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Banshi.Licenses.Kept;

/// <summary>
/// A code that a phone made without a line: of which kept license, when, and the phone's signature. Written <c>id.seconds.signature</c>: 32 hexadecimal
/// digits, seconds since 1970 by the platform's clock, r and s in base64url.
/// </summary>
internal sealed record KeptCode(Guid Kept, DateTime At, string Signed, byte[] Signature)
{
    /// <summary>How long a code can be read.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    /// <summary>How wrong a phone's idea of the platform's clock may be.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(30);

    // The last second of the year 9999.
    private const long LastSecond = 253_402_300_799;

    /// <summary>Reads a code; null where the text is none.</summary>
    public static KeptCode? Read(string text) =>
        text.Trim().Split('.') is [var id, var seconds, var signature] && Guid.TryParseExact(id, "N", out var kept)
        && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= LastSecond && Base64Url.IsValid(signature)
            ? new KeptCode(kept, DateTime.UnixEpoch.AddSeconds(at), $"{id}.{seconds}", Base64Url.DecodeFromChars(signature))
            : null;

    /// <summary>Whether the phone made it.</summary>
    public bool IsOf(KeptLicense kept) => kept.Key.Verify(Encoding.ASCII.GetBytes(Signed), Signature);

    /// <summary>Whether it can be read now.</summary>
    public bool IsReadableAt(DateTime now) => now >= At - Tolerance && now < At + Lifetime + Tolerance;
}
