using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals;

/// <summary>Whom a verifier trusts, and what it knows.</summary>
public sealed record VerifyOptions
{
    /// <summary>
    /// Certificates of the authorities whose certificates are trusted, for signers and for makers of seals. A certificate counts that is one of them or was issued
    /// by one of them: put the authority that issues here, not only its root. Empty: no seal is trusted, but alterations still show.
    /// </summary>
    public IReadOnlyList<Sm2Certificate> TrustedAuthorities { get; init; } = [];

    /// <summary>When a certificate was revoked; null for not. Without this function no certificate counts as revoked.</summary>
    public Func<Sm2Certificate, DateTimeOffset?>? CertificateRevoked { get; init; }

    /// <summary>When a seal was withdrawn; null for not. Without this function no seal counts as withdrawn.</summary>
    public Func<ElectronicSeal, DateTimeOffset?>? SealRevoked { get; init; }

    /// <summary>What a file may cost.</summary>
    public OfdLimits Limits { get; init; } = OfdLimits.Default;
}
