using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Ofd.Crypto;

/// <summary>
/// The three parts of a certificate exactly as they were written. The provider's parser writes what it understood, not what was there, and so would
/// take a certificate with a changed byte for the one that was signed.
/// </summary>
/// <param name="Der">The whole.</param>
/// <param name="Content">What the issuer signed.</param>
/// <param name="Algorithm">Object identifier of the signature; the certificate says it twice, and both must be the same.</param>
/// <param name="Signature">The issuer's signature.</param>
internal sealed record SignedCertificate(byte[] Der, ReadOnlyMemory<byte> Content, string Algorithm, byte[] Signature)
{
    private static readonly Asn1Tag VersionTag = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <exception cref="AsnContentException">The bytes are no certificate.</exception>
    public static SignedCertificate Parse(ReadOnlySpan<byte> bytes)
    {
        var der = FromPem(bytes) ?? bytes.ToArray();
        var outer = new AsnReader(der, AsnEncodingRules.BER);
        var certificate = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        var content = certificate.ReadEncodedValue();
        var algorithm = certificate.ReadEncodedValue();
        var signature = certificate.ReadBitString(out var unused);
        certificate.ThrowIfNotEmpty();
        if (unused != 0 || !algorithm.Span.SequenceEqual(AlgorithmIn(content).Span))
        {
            throw new AsnContentException("The certificate's signature is not well-formed.");
        }

        return new SignedCertificate(der, content, new AsnReader(algorithm, AsnEncodingRules.BER).ReadSequence().ReadObjectIdentifier(), signature);
    }

    private static ReadOnlyMemory<byte> AlgorithmIn(ReadOnlyMemory<byte> content)
    {
        var reader = new AsnReader(content, AsnEncodingRules.BER).ReadSequence();
        if (reader.PeekTag() == VersionTag)
        {
            reader.ReadEncodedValue();
        }

        reader.ReadInteger();
        return reader.ReadEncodedValue();
    }

    private static byte[]? FromPem(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] != '-')
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(bytes);
        return PemEncoding.TryFind(text, out var fields) ? Convert.FromBase64String(text[fields.Base64Data]) : null;
    }
}
