using System.Formats.Asn1;
using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals.Format;

/// <summary>SES_SealInfo of all versions: version 1 has no type of list before the list and writes short years; the extensions are not needed here.</summary>
internal sealed record SealInfo(int Version, SealProperties Properties, SealPicture Picture, IReadOnlyList<ListedCertificate> Listed)
{
    private const int Version4 = 4;
    private const int WholeCertificates = 1;
    private const int Digests = 2;
    private const int MostListed = 1_000;

    public static SealInfo Read(AsnReader info)
    {
        var header = info.ReadSequence();
        if (header.ReadText() != "ES")
        {
            throw new AsnContentException("The seal does not begin with 'ES'.");
        }

        var (version, vendor, id) = (header.ReadNumber(), header.ReadText(), info.ReadText());
        var property = info.ReadSequence();
        var (type, name) = (property.ReadNumber(), property.ReadText());
        if (property.NextIs(UniversalTagNumber.Integer))
        {
            // Whether the list holds certificates or digests, the list itself shows.
            property.ReadNumber();
        }

        var listed = ReadList(property.ReadSequence());
        var properties = new SealProperties
        {
            Id = id,
            Vendor = vendor,
            Type = type,
            Name = name,
            Signers = [.. listed.Where(certificate => certificate.DigestMethod is null).Select(certificate => DerReading.Certificate(certificate.Bytes, "A certificate in the seal's list"))],
            Created = property.ReadTime(),
            ValidFrom = property.ReadTime(),
            ValidTo = property.ReadTime(),
        };
        var picture = info.ReadSequence();
        return new SealInfo(version, properties, new SealPicture(picture.ReadText(), picture.ReadOctetString(), picture.ReadNumber(), picture.ReadNumber()), listed);
    }

    public static byte[] Write(SealProperties properties, SealPicture picture, bool listDigests)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteCharacterString(UniversalTagNumber.IA5String, "ES");
                writer.WriteInteger(Version4);
                writer.WriteCharacterString(UniversalTagNumber.IA5String, properties.Vendor);
            }

            writer.WriteCharacterString(UniversalTagNumber.IA5String, properties.Id);
            WriteProperties(writer, properties, listDigests);
            using var image = writer.PushSequence();
            writer.WriteCharacterString(UniversalTagNumber.IA5String, picture.Type);
            writer.WriteOctetString(picture.Data.Span);
            writer.WriteInteger(picture.Width);
            writer.WriteInteger(picture.Height);
        }

        return writer.Encode();
    }

    private static void WriteProperties(AsnWriter writer, SealProperties properties, bool listDigests)
    {
        using var property = writer.PushSequence();
        writer.WriteInteger(properties.Type);
        writer.WriteCharacterString(UniversalTagNumber.UTF8String, properties.Name);
        writer.WriteInteger(listDigests ? Digests : WholeCertificates);
        using (writer.PushSequence())
        {
            foreach (var signer in properties.Signers)
            {
                WriteListed(writer, signer, listDigests);
            }
        }

        writer.WriteGeneralizedTime(properties.Created, omitFractionalSeconds: true);
        writer.WriteGeneralizedTime(properties.ValidFrom, omitFractionalSeconds: true);
        writer.WriteGeneralizedTime(properties.ValidTo, omitFractionalSeconds: true);
    }

    private static void WriteListed(AsnWriter writer, Sm2Certificate signer, bool asDigest)
    {
        if (!asDigest)
        {
            writer.WriteOctetString(signer.ToDer());
            return;
        }

        using var digest = writer.PushSequence();
        writer.WriteCharacterString(UniversalTagNumber.PrintableString, SealAlgorithms.Sm3);
        writer.WriteOctetString(Sm3.Hash(signer.ToDer()));
    }

    private static List<ListedCertificate> ReadList(AsnReader list)
    {
        var result = new List<ListedCertificate>();
        while (list.HasData)
        {
            if (result.Count == MostListed)
            {
                throw new AsnContentException("The seal lists too many certificates.");
            }

            result.Add(ReadListed(list));
        }

        return result;
    }

    private static ListedCertificate ReadListed(AsnReader list)
    {
        if (list.NextIs(UniversalTagNumber.OctetString))
        {
            return new ListedCertificate(list.ReadOctetString(), null);
        }

        if (!list.NextIs(UniversalTagNumber.Sequence))
        {
            // Seals of the first years hold other things here: what is no certificate matches none.
            return new ListedCertificate(list.ReadEncodedValue().ToArray(), "");
        }

        var digest = list.ReadSequence();
        var method = digest.ReadText();
        return new ListedCertificate(digest.ReadOctetString(), method);
    }
}
