using Banshi.Licenses.Domain;
using Banshi.Platform.Documents;
using QRCoder;

namespace Banshi.Licenses.Faces;

/// <summary>Paints the parts of one license's face where they are to stand, and remembers the places.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="license">The license.</param>
/// <param name="type">The edition of its type.</param>
/// <param name="address">What the QR code leads to.</param>
/// <param name="pictures">Gives the bytes of a kept picture.</param>
internal sealed class FacePainter(DocumentFonts fonts, License license, LicenseType type, string address, Func<string, byte[]> pictures)
{
    private const double LineHeight = 1.9;
    private const double StatementHeight = 5 / 3.0;
    private const double LabelSize = 0.84;
    private const double CaptionSize = 3.4;

    private readonly IReadOnlyDictionary<string, string> _values = FieldValues.Read(license.Fields);

    /// <summary>The color of title and frame.</summary>
    public Ink Accent { get; } = Accents.GetValueOrDefault(type.Face.Accent, Accents["blue"]);

    public List<Mark> Marks { get; } = [];

    /// <summary>What was painted, in order.</summary>
    public List<FacePlace> Places { get; } = [];

    public (double X, double Y, double Side) Seal { get; private set; }

    private static Dictionary<string, Ink> Accents { get; } = new()
    {
        ["blue"] = new(0x0B, 0x5F, 0xAE),
        ["green"] = new(0x2C, 0x7A, 0x4B),
        ["red"] = new(0xB3, 0x26, 0x1E),
        ["gold"] = new(0xA8, 0x64, 0x1A),
    };

    /// <summary>The names of the colors.</summary>
    public static IReadOnlyCollection<string> AccentNames => Accents.Keys;

    /// <summary>Paints a part; returns where what is below it may begin.</summary>
    public double Paint(FacePlace place)
    {
        Places.Add(place);
        return place.Part switch
        {
            FacePart.Statement => Statement(place),
            FacePart.Field => type.Fields.FirstOrDefault(field => field.Id == place.FieldId) is { } field ? Field(place, field.Label, _values.GetValueOrDefault(field.Id, "")) : place.Y,
            FacePart.Term => Field(place, "有效期限", license.ValidTo is { } until ? $"{license.IssuedOn:yyyy-MM-dd} 至 {until:yyyy-MM-dd}" : "长期"),
            FacePart.Qr => Qr(place),
            FacePart.Photo => Photo(place),
            FacePart.Seal => Stamp(place),
            _ => Line(place),
        };
    }

    private double Line(FacePlace place)
    {
        var (text, color) = place.Part switch
        {
            FacePart.Title => (license.TypeName, Accent),
            FacePart.Number => ($"编号：{license.Number}", Ink.Grey),
            FacePart.Issuer => (license.IssuerName, Ink.Black),
            FacePart.IssuedOn => ($"{license.IssuedOn.Year} 年 {license.IssuedOn.Month} 月 {license.IssuedOn.Day} 日", Ink.Black),
            _ => ($"电子证照标识：{license.Identifier}", Ink.Grey),
        };
        var x = place.Align switch { Align.Center => place.X + (place.Width / 2), Align.Right => place.X + place.Width, _ => place.X };
        Marks.Add(new TextMark(x, place.Y, place.Size, text, color, IsBold: place.Part == FacePart.Title, place.Align));
        return place.Y;
    }

    private double Statement(FacePlace place)
    {
        var y = place.Y;
        foreach (var line in LineBreaker.Break(type.Face.Statement, place.Width / place.Size, 2, fonts.Regular))
        {
            var indent = y == place.Y ? 2 * place.Size : 0;
            Marks.Add(new TextMark(place.X + indent, y, place.Size, line, Ink.Black));
            y += place.Size * StatementHeight;
        }

        return y;
    }

    private double Field(FacePlace place, string label, string value)
    {
        var labelText = $"{label}：";
        var labelSize = place.Size * LabelSize;
        Marks.Add(new TextMark(place.X, place.Y, labelSize, labelText, Ink.Grey));
        var offset = fonts.Regular.WidthOf(labelText) * labelSize;
        var y = place.Y;
        foreach (var line in LineBreaker.Break(value.Length == 0 ? "—" : value, (place.Width - offset) / place.Size, 0, fonts.Bold))
        {
            Marks.Add(new TextMark(place.X + offset, y, place.Size, line, Ink.Black, IsBold: true));
            y += place.Size * LineHeight;
        }

        return y;
    }

    private double Qr(FacePlace place)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        Marks.Add(new PictureMark(place.X, place.Y, place.Size, place.Size, new PngByteQRCode(data).GetGraphic(8, drawQuietZones: false)));
        Marks.Add(new TextMark(place.X + place.Size + 4, place.Y + place.Size - 8, CaptionSize, "扫码核验真伪和当前状态", Ink.Grey));
        return place.Y + place.Size;
    }

    private double Photo(FacePlace place)
    {
        Marks.Add(license.PhotoSha256.Length > 0
            ? new PictureMark(place.X, place.Y, place.Width, place.Size, pictures(license.PhotoSha256))
            : new BoxMark(place.X, place.Y, place.Width, place.Size, Ink.Grey, 0.3));
        return place.Y + place.Size;
    }

    private double Stamp(FacePlace place)
    {
        Seal = (place.X, place.Y, place.Size);
        return place.Y + place.Size;
    }
}
