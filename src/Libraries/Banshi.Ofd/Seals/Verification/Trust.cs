using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Ofd.Seals.Verification;

/// <summary>What a verifier knows of seals and certificates: from their bytes, and from its options.</summary>
internal sealed class Trust
{
    private readonly VerifyOptions _options;
    private readonly Remembered<KnownSeal> _seals;
    private readonly Remembered<Sm2Certificate> _certificates;
    private readonly Remembered<Sm2Certificate?> _authorities;

    public Trust(VerifyOptions options)
    {
        _options = options;
        _seals = new Remembered<KnownSeal>(KnownSeal.Parse);
        _certificates = new Remembered<Sm2Certificate>(der => DerReading.Certificate(der, "The signer's certificate"));
        _authorities = new Remembered<Sm2Certificate?>(der => FindAuthority(Sm2Certificate.Parse(der.Span)));
    }

    /// <summary>A seal, and whether it is as its maker made it.</summary>
    /// <exception cref="OfdFormatException">The bytes are no seal.</exception>
    public KnownSeal Seal(ReadOnlyMemory<byte> der) => _seals.Get(der);

    /// <summary>A signer's certificate.</summary>
    /// <exception cref="OfdFormatException">The bytes are no certificate of an SM2 key.</exception>
    public Sm2Certificate Certificate(ReadOnlyMemory<byte> der) => _certificates.Get(der);

    /// <summary>Whether a certificate is, or was issued by, an authority that is trusted and was valid at an instant.</summary>
    public bool Covers(Sm2Certificate certificate, DateTimeOffset at) => _authorities.Get(certificate.ToDer())?.IsValidAt(at) == true;

    public bool WasRevoked(Sm2Certificate certificate, DateTimeOffset before) => _options.CertificateRevoked?.Invoke(certificate) <= before;

    public bool WasRevoked(ElectronicSeal seal, DateTimeOffset before) => _options.SealRevoked?.Invoke(seal) <= before;

    private Sm2Certificate? FindAuthority(Sm2Certificate certificate) =>
        _options.TrustedAuthorities.FirstOrDefault(authority => authority.Equals(certificate) || authority.HasIssued(certificate));
}
