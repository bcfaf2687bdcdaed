using System.Formats.Asn1;

namespace Banshi.Ofd.Seals.Format;

/// <summary>SES_Signature of all versions: the content of SignedValue.dat. Version 1 has certificate and algorithm inside what is signed.</summary>
/// <param name="Seal">The seal, DER.</param>
/// <param name="Time">When it was sealed, if the structure says so in a way that can be read.</param>
/// <param name="DataHash">SM3 of Signature.xml.</param>
/// <param name="SignedBytes">What the signer signed.</param>
/// <param name="Common">How many of these bytes, up to the end of the seal, everything has that is sealed with this seal.</param>
/// <param name="Certificate">The signer's certificate, DER.</param>
/// <param name="Algorithm">Object identifier of the signature.</param>
/// <param name="Signature">The signer's signature.</param>
internal sealed record SignedValue(
    ReadOnlyMemory<byte> Seal, DateTimeOffset? Time, byte[] DataHash, ReadOnlyMemory<byte> SignedBytes, int Common, byte[] Certificate, string Algorithm, byte[] Signature)
{
    private const int Version4 = 4;

    public static SignedValue Parse(ReadOnlyMemory<byte> der) => DerReading.Whole(der, "The signed value", outer =>
    {
        var signed = outer.PeekEncodedValue();
        var content = outer.ReadSequence();
        content.ReadNumber();
        var seal = content.ReadEncodedValue();
        var time = content.NextIs(UniversalTagNumber.BitString) ? DerReading.ParseTime(content.ReadBits()) : content.ReadTime();
        var hash = content.ReadBits();
        content.ReadText();
        var origin = content.NextIs(UniversalTagNumber.OctetString) ? content : outer;
        var (certificate, algorithm) = (origin.ReadOctetString(), origin.ReadObjectIdentifier());
        var signature = outer.ReadBits();
        outer.ReadTimeStampAndEnd();
        return new SignedValue(seal, time, hash, signed, CommonLength(signed.Span, seal.Span), certificate, algorithm, signature);
    });

    /// <summary>How many bytes there are from the beginning of what is signed to the end of the seal in it.</summary>
    public static int CommonLength(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> seal) => signed.IndexOf(seal) + seal.Length;

    /// <summary>The part that is signed (TBS_Sign) in version 4.</summary>
    public static byte[] Content(ReadOnlySpan<byte> seal, DateTimeOffset time, byte[] dataHash, string signaturePath)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(Version4);
            writer.WriteEncodedValue(seal);
            writer.WriteGeneralizedTime(time, omitFractionalSeconds: true);
            writer.WriteBitString(dataHash);
            writer.WriteCharacterString(UniversalTagNumber.IA5String, signaturePath);
        }

        return writer.Encode();
    }

    /// <summary>The whole of version 4.</summary>
    public static byte[] Write(byte[] content, byte[] certificate, byte[] signature)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(content);
            writer.WriteOctetString(certificate);
            writer.WriteObjectIdentifier(SealAlgorithms.Sm2WithSm3);
            writer.WriteBitString(signature);
        }

        return writer.Encode();
    }
}
