using System.Formats.Asn1;
using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals.Format;

/// <summary>A certificate in a seal's list: whole, or as a digest.</summary>
internal sealed record ListedCertificate(byte[] Bytes, string? DigestMethod)
{
    public bool Matches(Sm2Certificate certificate) => DigestMethod switch
    {
        null => Bytes.AsSpan().SequenceEqual(certificate.ToDer()),
        _ => IsSm3(DigestMethod) && Bytes.AsSpan().SequenceEqual(Sm3.Hash(certificate.ToDer())),
    };

    private static bool IsSm3(string method) => method == SealOids.Sm3 || method.Equals("SM3", StringComparison.OrdinalIgnoreCase);
}

/// <summary>SES_SealInfo of all versions: version 1 has no type of list before the list and writes short years; the extensions are not needed here.</summary>
internal sealed record SealInfo(int Version, SealProperties Properties, SealPicture Picture, IReadOnlyList<ListedCertificate> Listed)
{
    private const int Version4 = 4;
    private const int WholeCertificates = 1;
    private const int Digests = 2;

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
        writer.WriteCharacterString(UniversalTagNumber.PrintableString, "SM3");
        writer.WriteOctetString(Sm3.Hash(signer.ToDer()));
    }

    private static List<ListedCertificate> ReadList(AsnReader list)
    {
        var result = new List<ListedCertificate>();
        while (list.HasData)
        {
            if (list.NextIs(UniversalTagNumber.OctetString))
            {
                result.Add(new ListedCertificate(list.ReadOctetString(), null));
                continue;
            }

            var digest = list.ReadSequence();
            var method = digest.ReadText();
            result.Add(new ListedCertificate(digest.ReadOctetString(), method));
        }

        return result;
    }
}
