using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Security;

namespace Banshi.Ofd.Crypto;

/// <summary>
/// The curve of GB/T 32918.5. The provider holds it twice: a general one, and one with field arithmetic written for this very prime, which signs
/// and verifies about seven times faster. Every key of this library lives on the fast one, whatever curve object it was parsed with.
/// </summary>
internal static class Sm2Curve
{
    public static readonly ECNamedDomainParameters Domain =
        new(GMObjectIdentifiers.sm2p256v1, CustomNamedCurves.GetByOid(GMObjectIdentifiers.sm2p256v1));

    /// <summary>The operating system's generator; safe for all threads.</summary>
    public static readonly SecureRandom Random = new(new CryptoApiRandomGenerator());
}
