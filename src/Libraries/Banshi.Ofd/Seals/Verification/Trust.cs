using System.Collections.Concurrent;
using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals.Verification;

/// <summary>What the verifier's options say about certificates, seals and times.</summary>
internal sealed class Trust(VerifyOptions options)
{
    private const int MostRemembered = 10_000;

    // Clocks of two machines differ a little.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    // A verifier meets the same few certificates in nearly every document.
    private readonly ConcurrentDictionary<Sm2Certificate, Sm2Certificate?> _authorities = new();

    public bool IsFuture(DateTimeOffset instant) => instant > options.Now + Tolerance;

    /// <summary>Whether a certificate is, or was issued by, an authority that is trusted and was valid at an instant.</summary>
    public bool Covers(Sm2Certificate certificate, DateTimeOffset at) => AuthorityOf(certificate)?.IsValidAt(at) == true;

    public bool WasRevoked(Sm2Certificate certificate, DateTimeOffset before) => options.CertificateRevoked?.Invoke(certificate) <= before;

    public bool WasRevoked(ElectronicSeal seal, DateTimeOffset before) => options.SealRevoked?.Invoke(seal) <= before;

    private Sm2Certificate? AuthorityOf(Sm2Certificate certificate)
    {
        if (_authorities.Count >= MostRemembered)
        {
            _authorities.Clear();
        }

        return _authorities.GetOrAdd(certificate, wanted => options.TrustedAuthorities.FirstOrDefault(authority => authority.Equals(wanted) || authority.HasIssued(wanted)));
    }
}
