using Banshi.Licenses.Domain;
using Banshi.Ofd.Fonts;
using Banshi.Platform.Documents;

namespace Banshi.Licenses.Faces;

/// <summary>Paints the parts of one license's face where they are to stand, and remembers the places.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="license">The license.</param>
/// <param name="type">The edition of its type.</param>
/// <param name="address">What the QR code leads to; null where only places are asked for.</param>
/// <param name="pictures">Gives the bytes of a kept picture.</param>
internal sealed class FacePainter(DocumentFonts fonts, License license, LicenseType type, string? address, Func<string, byte[]> pictures)
{
    private const double LineHeight = 1.9;
    private const double StatementHeight = 5 / 3.0;
    private const double LabelSize = 0.84;
    private const double Descent = 0.25;
    private const double Smallest = 1;
    private const double Finer = 0.95;

    // A mark that closes a phrase may stand beyond the end of its line, in em.
    private const double Hanging = 1;

    private readonly IReadOnlyDictionary<string, string> _values = FieldValues.Read(license.Fields);

    /// <summary>The color of title and frame.</summary>
    public Ink Accent { get; } = Accents.GetValueOrDefault(type.Face.Accent, Accents["blue"]);

    public List<Mark> Marks { get; } = [];

    /// <summary>Names of the parts whose text stays in its place only with letters that are too small to read.</summary>
    public List<string> Crowded { get; } = [];

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
    /// <param name="place">Where it stands.</param>
    /// <param name="floor">How far down its text may run.</param>
    public double Paint(FacePlace place, double floor)
    {
        Places.Add(place);
        return place.Part switch
        {
            FacePart.Statement => Statement(place, floor),
            FacePart.Field => type.Fields.FirstOrDefault(field => field.Id == place.FieldId) is { } field ? Field(place, floor, field.Label, _values.GetValueOrDefault(field.Id, "")) : place.Y,
            FacePart.Term => Field(place, floor, "有效期限", license.ValidTo is { } until ? $"{license.IssuedOn:yyyy-MM-dd} 至 {until:yyyy-MM-dd}" : "长期"),
            FacePart.Qr => Qr(place),
            FacePart.Photo => Photo(place),
            FacePart.Seal => Stamp(place),
            _ => Line(place, floor),
        };
    }

    private double Line(FacePlace place, double floor)
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
        var isBold = place.Part == FacePart.Title;
        var font = isBold ? fonts.Bold : fonts.Regular;
        var (size, lines) = Fit(place, floor, LineHeight, font, LicenseNames.Of(place.Part), letters => (text, place.Width / letters, 0));
        var y = place.Y;
        foreach (var line in lines)
        {
            Marks.Add(new TextMark(x, y, size, line, color, isBold, place.Align));
            y += size * LineHeight;
        }

        return y;
    }

    private double Statement(FacePlace place, double floor)
    {
        var y = place.Y;
        var (size, lines) = Fit(place, floor, StatementHeight, fonts.Regular, LicenseNames.Of(place.Part), letters => (type.Face.Statement, place.Width / letters, 2));
        foreach (var line in lines)
        {
            var indent = y == place.Y ? 2 * size : 0;
            Marks.Add(new TextMark(place.X + indent, y, size, line, Ink.Black));
            y += size * StatementHeight;
        }

        return y;
    }

    private double Field(FacePlace place, double floor, string label, string value)
    {
        var labelText = $"{label}：";
        var labelWidth = fonts.Regular.WidthOf(labelText) * LabelSize;
        var (size, lines) = Fit(place, floor, LineHeight, fonts.Bold, label, letters => (value.Length == 0 ? "—" : value, (place.Width / letters) - labelWidth, 0));
        Marks.Add(new TextMark(place.X, place.Y, size * LabelSize, labelText, Ink.Grey));
        var y = place.Y;
        foreach (var line in lines)
        {
            Marks.Add(new TextMark(place.X + (labelWidth * size), y, size, line, Ink.Black, IsBold: true));
            y += size * LineHeight;
        }

        return y;
    }

    private double Qr(FacePlace place)
    {
        if (address is not null)
        {
            Marks.Add(new PictureMark(place.X, place.Y, place.Size, place.Size, QrCode.Png(address, 4, quietZone: 0)));
        }

        var caption = FacePlaces.CaptionOf(place);
        Marks.Add(new TextMark(caption.X, caption.Y, caption.Size, "扫码核验真伪和当前状态", Ink.Grey));
        return place.Y + place.Size;
    }

    private double Photo(FacePlace place)
    {
        Marks.Add(license.PhotoSha256.Length > 0
            ? new PictureMark(place.X, place.Y, place.Width, place.Size, pictures(license.PhotoSha256))
            : new BoxMark(place.X, place.Y, place.Width, place.Size, Ink.Grey, 0.3));
        return place.Y + place.Size;
    }

    // The largest letters with which a text stays in its place, on as many lines as there is room for. One that needs smaller letters than can be read is whole all the same.
    private (double Size, List<string> Lines) Fit(
        FacePlace place, double floor, double lineHeight, TrueTypeFont font, string name, Func<double, (string Text, double Width, double Indent)> at)
    {
        for (var size = place.Size; ; size *= Finer)
        {
            var (text, width, indent) = at(size);
            List<string> lines = [.. LineBreaker.Break(text, width, indent, font)];
            var isInside = place.Y + ((((lines.Count - 1) * lineHeight) + Descent) * size) <= floor && lines.TrueForAll(line => font.WidthOf(line) <= width + Hanging);
            if (isInside || size < Smallest)
            {
                Crowded.AddRange(size < Math.Min(FacePlaces.LeastText, place.Size) ? [name] : []);
                return (size, lines);
            }
        }
    }

    private double Stamp(FacePlace place)
    {
        Seal = (place.X, place.Y, place.Size);
        return place.Y + place.Size;
    }
}
