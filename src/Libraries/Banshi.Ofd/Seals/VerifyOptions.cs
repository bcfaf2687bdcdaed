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

    /// <summary>The present: a seal from the future is not trusted.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>When a certificate was revoked; null for not. Without this function no certificate counts as revoked.</summary>
    public Func<Sm2Certificate, DateTimeOffset?>? CertificateRevoked { get; init; }

    /// <summary>When a seal was withdrawn; null for not. Without this function no seal counts as withdrawn.</summary>
    public Func<ElectronicSeal, DateTimeOffset?>? SealRevoked { get; init; }

    /// <summary>
    /// Accepts files in the package that no signature protects, which are then only listed. This library's sealer protects every file; some programs leave out some,
    /// and whoever holds the document can change those.
    /// </summary>
    public bool AllowUnprotectedFiles { get; init; }

    /// <summary>What a file may cost.</summary>
    public OfdLimits Limits { get; init; } = OfdLimits.Default;
}
