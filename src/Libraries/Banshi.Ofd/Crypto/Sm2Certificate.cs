using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.X509;
using Org.BouncyCastle.X509.Extension;

namespace Banshi.Ofd.Crypto;

/// <summary>An X.509 certificate of an SM2 key, signed with SM2 and SM3 (GB/T 20518). Two are equal where their bytes are.</summary>
public sealed class Sm2Certificate : IEquatable<Sm2Certificate>
{
    private const string Sm2WithSm3 = "1.2.156.10197.1.501";

    private readonly X509Certificate _certificate;
    private readonly SignedCertificate _signed;

    private Sm2Certificate(SignedCertificate signed, X509Certificate certificate, ECPublicKeyParameters key)
    {
        // All is read at once: bytes that come from outside fail here or never.
        _signed = signed;
        _certificate = certificate;
        PublicKey = new Sm2PublicKey(key);
        Subject = certificate.SubjectDN.ToString();
        CommonName = certificate.SubjectDN.GetValueList(X509Name.CN).FirstOrDefault() ?? "";
        Issuer = certificate.IssuerDN.ToString();
        SerialNumber = certificate.SerialNumber.ToString(16);
        ValidFrom = new DateTimeOffset(certificate.NotBefore, TimeSpan.Zero);
        ValidTo = new DateTimeOffset(certificate.NotAfter, TimeSpan.Zero);
        IsAuthority = certificate.GetBasicConstraints() >= 0;
    }

    /// <summary>The key that it certifies.</summary>
    public Sm2PublicKey PublicKey { get; }

    /// <summary>Whom it names, for example <c>C=CN,O=某市人民政府,CN=某市民政局</c>.</summary>
    public string Subject { get; }

    /// <summary>The CN of the subject; empty where it has none.</summary>
    public string CommonName { get; }

    /// <summary>Who issued it.</summary>
    public string Issuer { get; }

    /// <summary>The serial number that its issuer gave it, hexadecimal in lower case; with <see cref="Issuer"/> it identifies the certificate in lists of revoked ones.</summary>
    public string SerialNumber { get; }

    /// <summary>First instant of its validity, UTC.</summary>
    public DateTimeOffset ValidFrom { get; }

    /// <summary>Last instant of its validity, UTC.</summary>
    public DateTimeOffset ValidTo { get; }

    /// <summary>Whether it may issue certificates (basic constraints).</summary>
    public bool IsAuthority { get; }

    /// <summary>A self-signed certificate that may issue others.</summary>
    public static Sm2Certificate CreateAuthority(CertificateSubject subject, Sm2PrivateKey key, DateTimeOffset validFrom, DateTimeOffset validTo)
    {
        var generator = NewGenerator(subject, key.PublicKey, validFrom, validTo);
        generator.SetIssuerDN(subject.ToName());
        generator.AddExtension(X509Extensions.BasicConstraints, critical: true, new BasicConstraints(cA: true));
        generator.AddExtension(X509Extensions.KeyUsage, critical: true, new KeyUsage(KeyUsage.KeyCertSign | KeyUsage.CrlSign));
        return Sign(generator, key);
    }

    /// <summary>Reads DER or PEM.</summary>
    /// <exception cref="CryptographicException">The bytes are no X.509 certificate of an SM2 key.</exception>
    public static Sm2Certificate Parse(ReadOnlySpan<byte> bytes)
    {
        const string Problem = "The bytes are no X.509 certificate of an SM2 key.";
        try
        {
            var signed = SignedCertificate.Parse(bytes);
            var certificate = new X509CertificateParser().ReadCertificate(signed.Der);
            return certificate?.GetPublicKey() is ECPublicKeyParameters key && key.Parameters.Curve.Equals(Sm2Curve.Domain.Curve)
                ? new Sm2Certificate(signed, certificate, key)
                : throw new CryptographicException(Problem);
        }
        catch (Exception e) when (e is not CryptographicException)
        {
            // What the provider throws depends on where the bytes stop making sense.
            throw new CryptographicException(Problem, e);
        }
    }

    /// <summary>A certificate for signing, issued by this authority with its private key.</summary>
    /// <exception cref="InvalidOperationException">This certificate is no authority's, or the private key does not belong to it.</exception>
    public Sm2Certificate Issue(CertificateSubject subject, Sm2PublicKey subjectKey, DateTimeOffset validFrom, DateTimeOffset validTo, Sm2PrivateKey issuerKey)
    {
        if (!IsAuthority || !BelongsTo(issuerKey))
        {
            throw new InvalidOperationException("Only an authority issues certificates, with its own private key.");
        }

        var generator = NewGenerator(subject, subjectKey, validFrom, validTo);
        generator.SetIssuerDN(_certificate.SubjectDN);
        generator.AddExtension(X509Extensions.BasicConstraints, critical: true, new BasicConstraints(cA: false));
        generator.AddExtension(X509Extensions.KeyUsage, critical: true, new KeyUsage(KeyUsage.DigitalSignature | KeyUsage.NonRepudiation));
        generator.AddExtension(X509Extensions.AuthorityKeyIdentifier, critical: false, X509ExtensionUtilities.CreateAuthorityKeyIdentifier(_certificate));
        return Sign(generator, issuerKey);
    }

    /// <summary>Whether this authority issued the certificate: its name, its right to issue, and its signature.</summary>
    public bool HasIssued(Sm2Certificate certificate) =>
        IsAuthority
        && certificate._certificate.IssuerDN.Equivalent(_certificate.SubjectDN)
        && certificate._signed.Algorithm == Sm2WithSm3
        && PublicKey.Verify(certificate._signed.Content.Span, certificate._signed.Signature);

    /// <summary>Whether a private key is that of this certificate.</summary>
    public bool BelongsTo(Sm2PrivateKey key) => key.PublicKey.ToPoint().AsSpan().SequenceEqual(PublicKey.ToPoint());

    /// <summary>Whether an instant lies in its validity.</summary>
    public bool IsValidAt(DateTimeOffset instant) => ValidFrom <= instant && instant <= ValidTo;

    /// <summary>The DER bytes.</summary>
    public byte[] ToDer() => [.. _signed.Der];

    /// <summary>The certificate as PEM text.</summary>
    public string ToPem() => PemEncoding.WriteString("CERTIFICATE", _signed.Der);

    /// <inheritdoc/>
    public bool Equals(Sm2Certificate? other) => other is not null && _signed.Der.AsSpan().SequenceEqual(other._signed.Der);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sm2Certificate);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_signed.Der);
        return hash.ToHashCode();
    }

    private static X509V3CertificateGenerator NewGenerator(CertificateSubject subject, Sm2PublicKey key, DateTimeOffset validFrom, DateTimeOffset validTo)
    {
        var generator = new X509V3CertificateGenerator();
        generator.SetSerialNumber(new BigInteger(1, RandomNumberGenerator.GetBytes(16)).SetBit(0));
        generator.SetSubjectDN(subject.ToName());
        generator.SetNotBefore(validFrom.UtcDateTime);
        generator.SetNotAfter(validTo.UtcDateTime);
        generator.SetPublicKey(key.Parameters);
        generator.AddExtension(X509Extensions.SubjectKeyIdentifier, critical: false, X509ExtensionUtilities.CreateSubjectKeyIdentifier(key.Parameters));
        return generator;
    }

    private static Sm2Certificate Sign(X509V3CertificateGenerator generator, Sm2PrivateKey key)
    {
        var signer = new Asn1SignatureFactory("SM3WITHSM2", key.Parameters, Sm2Curve.Random);
        return Parse(generator.Generate(signer).GetEncoded());
    }
}
