using System.Formats.Asn1;

namespace Banshi.Fuzz;

/// <summary>Changes one value deep inside of a DER structure and writes the lengths around it anew: otherwise nearly every change stops at the first length.</summary>
internal sealed class DerMutator(Random random, Func<byte[], byte[]> changeBytes)
{
    private const byte Constructed = 0x20;
    private const byte OctetString = 0x04;
    private const byte BitString = 0x03;

    /// <summary>Null where the bytes are no such structure.</summary>
    public byte[]? Next(byte[] input)
    {
        try
        {
            return input.Length > 0 && Values(input) is { Count: > 0 } values ? Changed(values) : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private byte[] Changed(List<byte[]> values)
    {
        var which = random.Next(values.Count);
        switch (random.Next(16))
        {
            case 0:
                values.RemoveAt(which);
                break;
            case 1:
                values.Insert(which, values[random.Next(values.Count)]);
                break;
            default:
                values[which] = Changed(values[which]);
                break;
        }

        return [.. values.SelectMany(value => value)];
    }

    private byte[] Changed(byte[] value)
    {
        AsnDecoder.ReadEncodedValue(value, AsnEncodingRules.BER, out var offset, out var length, out _);
        var (tag, content) = (value[0], value[offset..(offset + length)]);
        if (random.Next(20) == 0)
        {
            tag = (byte)random.Next(256);
        }

        // Certificates and signatures are structures inside of strings.
        var inner = (tag & Constructed) != 0 || tag == OctetString ? Next(content) : tag == BitString && content is [0, ..] && Next(content[1..]) is { } bits ? [0, .. bits] : null;
        return Encode(tag, inner ?? changeBytes(content));
    }

    private static List<byte[]> Values(byte[] content)
    {
        var values = new List<byte[]>();
        for (var at = 0; at < content.Length;)
        {
            AsnDecoder.ReadEncodedValue(content.AsSpan(at), AsnEncodingRules.BER, out _, out _, out var consumed);
            values.Add(content[at..(at + consumed)]);
            at += consumed;
        }

        return values;
    }

    private static byte[] Encode(byte tag, byte[] content) => content.Length switch
    {
        < 0x80 => [tag, (byte)content.Length, .. content],
        < 0x100 => [tag, 0x81, (byte)content.Length, .. content],
        < 0x10000 => [tag, 0x82, (byte)(content.Length >> 8), (byte)content.Length, .. content],
        _ => content,
    };
}
