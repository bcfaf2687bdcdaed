using System.Formats.Asn1;
using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals.Format;

/// <summary>SESeal of all versions. Version 1 puts certificate, algorithm and signature into a sequence of their own, and signs the first two as well.</summary>
/// <param name="Der">The whole.</param>
/// <param name="Info">What the maker said.</param>
/// <param name="MakerCertificate">DER.</param>
/// <param name="Algorithm">Object identifier of the signature.</param>
/// <param name="SignedBytes">What the maker signed.</param>
/// <param name="Signature">The maker's signature.</param>
internal sealed record SealFile(
    ReadOnlyMemory<byte> Der, SealInfo Info, ReadOnlyMemory<byte> MakerCertificate, string Algorithm, byte[] SignedBytes, ReadOnlyMemory<byte> Signature)
{
    private static readonly int[] KnownVersions = [1, 4, 5];

    public static SealFile Parse(ReadOnlyMemory<byte> der) => DerReading.Whole(der, "The seal", seal =>
    {
        var infoBytes = seal.PeekEncodedValue();
        var info = SealInfo.Read(seal.ReadSequence());
        var isVersion1 = seal.NextIs(UniversalTagNumber.Sequence);
        if (!KnownVersions.Contains(info.Version) || isVersion1 != (info.Version == 1))
        {
            throw new AsnContentException($"Its version {info.Version} is not known, or not the one of its structure.");
        }

        var signing = isVersion1 ? seal.ReadSequence() : seal;
        var (certificate, algorithm, signature) = (signing.ReadOctetString(), signing.ReadObjectIdentifier(), signing.ReadBits());
        seal.ReadTimeStampAndEnd();
        var signed = isVersion1 ? SignedByVersion1(infoBytes, certificate, algorithm) : infoBytes.ToArray();
        return new SealFile(der, info, certificate, algorithm, signed, signature);
    });

    public static byte[] Create(SealProperties properties, SealPicture picture, Sm2Certificate maker, Sm2PrivateKey makerKey, bool listDigests)
    {
        var info = SealInfo.Write(properties, picture, listDigests);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(info);
            writer.WriteOctetString(maker.ToDer());
            writer.WriteObjectIdentifier(SealAlgorithms.Sm2WithSm3);
            writer.WriteBitString(makerKey.Sign(info));
        }

        return writer.Encode();
    }

    private static byte[] SignedByVersion1(ReadOnlyMemory<byte> info, byte[] certificate, string algorithm)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(info.Span);
            writer.WriteOctetString(certificate);
            writer.WriteObjectIdentifier(algorithm);
        }

        return writer.Encode();
    }
}
