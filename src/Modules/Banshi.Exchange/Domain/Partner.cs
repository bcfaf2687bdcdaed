using System.Text;
using Banshi.Ofd.Crypto;
using Banshi.Platform.Data;

namespace Banshi.Exchange.Domain;

/// <summary>Another platform that this one works with.</summary>
internal sealed class Partner : IVersioned
{
    /// <summary>Twelve-digit division code of its region.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Where it is reached, without a slash at the end.</summary>
    public required string Address { get; set; }

    /// <summary>Its SM2 public key: the uncompressed point, hexadecimal.</summary>
    public required string PublicKey { get; set; }

    public bool IsSuspended { get; set; }

    public required DateTime RegisteredAt { get; init; }

    /// <summary>Up to where its lists were followed.</summary>
    public long ListCursor { get; set; }

    /// <summary>When it answered last.</summary>
    public DateTime? HeardAt { get; set; }

    /// <summary>Why it could not be reached last; null since it was.</summary>
    public string? LastError { get; set; }

    public Guid Version { get; set; }

    /// <summary>Whether a signature, base64, is this partner's under a text.</summary>
    public bool HasSigned(string text, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            && Sm2PublicKey.FromPoint(Convert.FromHexString(PublicKey)).Verify(Encoding.UTF8.GetBytes(text), bytes.AsSpan(0, length));
    }

    public void Failed(string error) => LastError = error.Length > 500 ? error[..500] : error;

    public void Answered(DateTime now) => (HeardAt, LastError) = (now, null);
}
