using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace Banshi.Ofd.Crypto;

/// <summary>Whom a certificate names.</summary>
/// <param name="CommonName">CN: the agency, the authority or the person; Chinese is usual.</param>
/// <param name="Organization">O, if any.</param>
/// <param name="Unit">OU, if any.</param>
/// <param name="Country">C: two letters.</param>
public sealed record CertificateSubject(string CommonName, string? Organization = null, string? Unit = null, string Country = "CN")
{
    internal X509Name ToName()
    {
        var parts = new (DerObjectIdentifier Key, string? Value)[]
        {
            (X509Name.C, Country), (X509Name.O, Organization), (X509Name.OU, Unit), (X509Name.CN, CommonName),
        };
        var present = parts.Where(part => !string.IsNullOrEmpty(part.Value)).ToList();
        return new X509Name(present.ConvertAll(part => part.Key), present.ConvertAll(part => part.Value!));
    }
}
