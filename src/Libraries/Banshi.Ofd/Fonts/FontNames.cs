using System.Text;

namespace Banshi.Ofd.Fonts;

/// <summary>The table 'name'.</summary>
internal static class FontNames
{
    public const int Family = 1;
    public const int FullName = 4;
    public const int TypographicFamily = 16;

    private const int Windows = 3;
    private const int AmericanEnglish = 0x409;

    /// <summary>A name, in English where it has one.</summary>
    public static string? Find(FontTable names, int id)
    {
        string? found = null;
        var texts = names.From(names.UInt16(4));
        for (var i = 0; i < names.UInt16(2); i++)
        {
            var record = names.From(6 + (i * 12));
            if (record.UInt16(0) != Windows || record.UInt16(6) != id)
            {
                continue;
            }

            var isEnglish = record.UInt16(4) == AmericanEnglish;
            if (isEnglish || found is null)
            {
                found = Encoding.BigEndianUnicode.GetString(texts.Slice(record.UInt16(10), record.UInt16(8)).Span);
            }
        }

        return found;
    }
}
