using Banshi.Licenses.Domain;
using Banshi.Platform.Documents;
using QRCoder;

namespace Banshi.Licenses.Faces;

/// <summary>Lays out a face by its type: frame, title, statement, fields in one or two columns, QR code, issuer with the place of the seal.</summary>
internal sealed class FaceLayout(DocumentFonts fonts)
{
    private const double LabelSize = 4.2;
    private const double ValueSize = 5;
    private const double LineHeight = 9.5;
    private const double SealSide = 42;
    private const double QrSide = 30;

    private static readonly Dictionary<string, Ink> Accents = new()
    {
        ["blue"] = new(0x0B, 0x5F, 0xAE),
        ["green"] = new(0x2C, 0x7A, 0x4B),
        ["red"] = new(0xB3, 0x26, 0x1E),
        ["gold"] = new(0xA8, 0x64, 0x1A),
    };

    /// <summary>The face of a license.</summary>
    /// <param name="license">The license.</param>
    /// <param name="type">Its type.</param>
    /// <param name="address">What the QR code leads to.</param>
    /// <param name="isSample">Whether it is marked as a sample.</param>
    public Face Draw(License license, LicenseType type, string address, bool isSample)
    {
        var (width, height) = type.Face.IsPortrait ? (210.0, 297.0) : (297.0, 210.0);
        var accent = Accents.GetValueOrDefault(type.Face.Accent, Accents["blue"]);
        var marks = new List<Mark>();
        marks.AddRange(Frame(width, height, accent));
        if (isSample)
        {
            marks.AddRange(SampleMarks(width, height));
        }

        marks.Add(new TextMark(width / 2, 44, 13, license.TypeName, accent, IsBold: true, Align.Center));
        marks.Add(new TextMark(width - 30, 57, LabelSize, $"编号：{license.Number}", Ink.Grey, Align: Align.Right));
        var y = Statement(marks, type.Face.Statement, width, 70);
        Fields(marks, license, type, width, y + 4);
        var seal = Foot(marks, license, address, width, height);
        return new Face(width, height, marks, seal);
    }

    private static IEnumerable<Mark> Frame(double width, double height, Ink accent) =>
    [
        new BoxMark(0, 0, width, height, new Ink(0xFD, 0xFD, 0xFB), 0, IsFilled: true),
        new BoxMark(10, 10, width - 20, height - 20, accent, 1.4),
        new BoxMark(13, 13, width - 26, height - 26, accent, 0.35),
        new BoxMark(13, 13, width - 26, 5, accent with { Alpha = 26 }, 0, IsFilled: true),
        new BoxMark(13, height - 18, width - 26, 5, accent with { Alpha = 26 }, 0, IsFilled: true),
    ];

    private static IEnumerable<Mark> SampleMarks(double width, double height)
    {
        var faint = new Ink(0x9A, 0xA3, 0xAF, 60);
        yield return new TextMark(width * 0.28, height * 0.46, 11, "样例 不具有法律效力", faint, Align: Align.Center, Angle: -24);
        yield return new TextMark(width * 0.72, height * 0.66, 11, "样例 不具有法律效力", faint, Align: Align.Center, Angle: -24);
    }

    private double Statement(List<Mark> marks, string statement, double width, double y)
    {
        foreach (var line in LineBreaker.Break(statement, (width - 60) / LabelSize, 2, fonts.Regular))
        {
            var indent = y == 70 ? 2 * LabelSize : 0;
            marks.Add(new TextMark(30 + indent, y, LabelSize, line, Ink.Black));
            y += 7;
        }

        return y;
    }

    private void Fields(List<Mark> marks, License license, LicenseType type, double width, double y)
    {
        var values = FieldValues.Read(license.Fields);
        var columns = type.Face.IsPortrait ? 1 : 2;
        var columnWidth = (width - 60) / columns;
        var column = 0;
        var lowest = y;
        foreach (var (label, value, isWide) in Lines(license, type, values))
        {
            if (isWide && column > 0)
            {
                (column, y) = (0, lowest);
            }

            var end = Field(marks, 30 + (column * columnWidth), y, isWide ? width - 60 : columnWidth - 6, label, value);
            lowest = Math.Max(lowest, end);
            column = isWide ? columns : column + 1;
            if (column >= columns)
            {
                (column, y) = (0, lowest);
            }
        }
    }

    private double Field(List<Mark> marks, double x, double y, double width, string label, string value)
    {
        var labelText = $"{label}：";
        marks.Add(new TextMark(x, y, LabelSize, labelText, Ink.Grey));
        var offset = fonts.Regular.WidthOf(labelText) * LabelSize;
        foreach (var line in LineBreaker.Break(value.Length == 0 ? "—" : value, (width - offset) / ValueSize, 0, fonts.Bold))
        {
            marks.Add(new TextMark(x + offset, y, ValueSize, line, Ink.Black, IsBold: true));
            y += LineHeight;
        }

        return y;
    }

    private static IEnumerable<(string Label, string Value, bool IsWide)> Lines(License license, LicenseType type, IReadOnlyDictionary<string, string> values)
    {
        foreach (var field in type.Fields)
        {
            yield return (field.Label, values.GetValueOrDefault(field.Id, ""), field.IsWide);
        }

        yield return ("有效期限", license.ValidTo is { } until ? $"{license.IssuedOn:yyyy-MM-dd} 至 {until:yyyy-MM-dd}" : "长期", false);
    }

    private static (double X, double Y, double Side) Foot(List<Mark> marks, License license, string address, double width, double height)
    {
        var bottom = height - 24;
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        marks.Add(new PictureMark(28, bottom - QrSide - 6, QrSide, QrSide, new PngByteQRCode(data).GetGraphic(8, drawQuietZones: false)));
        marks.Add(new TextMark(62, bottom - 14, 3.4, "扫码核验真伪和当前状态", Ink.Grey));
        marks.Add(new TextMark(28, bottom, 2.9, $"电子证照标识：{license.Identifier}", Ink.Grey));
        marks.Add(new TextMark(width - 30, bottom - 24, LabelSize + 0.6, license.IssuerName, Ink.Black, Align: Align.Right));
        marks.Add(new TextMark(width - 30, bottom - 13, LabelSize + 0.6, $"{license.IssuedOn.Year} 年 {license.IssuedOn.Month} 月 {license.IssuedOn.Day} 日", Ink.Black, Align: Align.Right));
        return (width - 30 - SealSide - 6, bottom - 24 - (SealSide / 2) + 4, SealSide);
    }
}
