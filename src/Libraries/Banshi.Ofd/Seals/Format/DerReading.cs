using System.Formats.Asn1;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals.Format;

/// <summary>What the structures of all versions have in common when they are read. Producers differ in string and time types, so each type of its kind is taken.</summary>
internal static class DerReading
{
    private static readonly Asn1Tag TimeStampTag = new(TagClass.ContextSpecific, 0);
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);
    private static readonly string[] TimeFormats =
    [
        "yyyyMMddHHmmss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyMMddHHmmss",
    ];

    /// <summary>Reads a whole structure; what the bytes do not say is an <see cref="OfdFormatException"/>.</summary>
    public static T Whole<T>(ReadOnlyMemory<byte> bytes, string what, Func<AsnReader, T> read)
    {
        try
        {
            var reader = new AsnReader(bytes, AsnEncodingRules.BER);
            var result = read(reader.ReadSequence());
            reader.ThrowIfNotEmpty();
            return result;
        }
        catch (Exception e) when (e is AsnContentException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new OfdFormatException($"{what} cannot be read: {e.Message}", e);
        }
    }

    public static bool NextIs(this AsnReader reader, UniversalTagNumber tag) => reader.HasData && reader.PeekTag().HasSameClassAndValue(new Asn1Tag(tag));

    public static string ReadText(this AsnReader reader)
    {
        var tag = (UniversalTagNumber)reader.PeekTag().TagValue;
        return reader.ReadCharacterString(tag);
    }

    public static int ReadNumber(this AsnReader reader)
    {
        var number = reader.ReadInteger();
        return number >= BigInteger.Zero && number <= int.MaxValue ? (int)number : throw new AsnContentException("A number is out of range.");
    }

    public static byte[] ReadBits(this AsnReader reader)
    {
        var bits = reader.ReadBitString(out var unused);
        return unused == 0 ? bits : throw new AsnContentException("A bit string does not end with a whole byte.");
    }

    /// <summary>The end of a structure. Only a time stamp may stand there; it is not signed, and therefore not believed.</summary>
    public static void ReadTimeStampAndEnd(this AsnReader reader)
    {
        if (reader.HasData && reader.PeekTag().HasSameClassAndValue(TimeStampTag))
        {
            reader.ReadEncodedValue();
        }

        reader.ThrowIfNotEmpty();
    }

    public static DateTimeOffset ReadTime(this AsnReader reader) => reader.NextIs(UniversalTagNumber.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();

    /// <summary>A time as text; without a zone it is China's. Null where it is none.</summary>
    public static DateTimeOffset? ParseTime(string? text)
    {
        var isUtc = text?.EndsWith('Z') == true;
        return DateTime.TryParseExact(text?.TrimEnd('Z'), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new DateTimeOffset(time, isUtc ? TimeSpan.Zero : ChinaOffset)
            : null;
    }

    /// <summary>A time inside a bit string, which version 1 leaves open: text, or a time structure. Null where it is neither, for example a time stamp.</summary>
    public static DateTimeOffset? ParseTime(byte[] bits)
    {
        try
        {
            return ParseTime(Encoding.ASCII.GetString(bits)) ?? new AsnReader(bits, AsnEncodingRules.BER).ReadTime();
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    public static Sm2Certificate Certificate(ReadOnlyMemory<byte> der, string what)
    {
        try
        {
            return Sm2Certificate.Parse(der.Span);
        }
        catch (CryptographicException e)
        {
            throw new OfdFormatException($"{what} cannot be read: {e.Message}", e);
        }
    }
}
