using Banshi.Licenses.Domain;
using Banshi.Platform.Documents;

namespace Banshi.Licenses.Faces;

/// <summary>
/// Lays out a face: where its type gives places, there; else by what the license says, with the fields in one or two columns. Frame or background, title,
/// statement, fields, QR code, issuer, and the place of the seal.
/// </summary>
internal sealed class FaceLayout(DocumentFonts fonts)
{
    private const double Margin = 30;
    private const double TextSize = 4.2;
    private const double ValueSize = 5;
    private const double SealSide = 42;
    private const double QrSide = 30;
    private const double Smallest = 1;
    private const double Finer = 0.95;

    /// <summary>The face of a license.</summary>
    /// <param name="license">The license.</param>
    /// <param name="type">The edition of its type.</param>
    /// <param name="address">What the QR code leads to.</param>
    /// <param name="isSample">Whether it is marked as a sample.</param>
    /// <param name="pictures">Gives the bytes of a kept picture.</param>
    public Face Draw(License license, LicenseType type, string address, bool isSample, Func<string, byte[]> pictures)
    {
        var painter = new FacePainter(fonts, license, type, address, pictures);
        painter.Marks.AddRange(type.Face.Background.Length > 0 ? Background(type.Face, pictures) : Frame(type.Face, painter.Accent));
        if (isSample)
        {
            painter.Marks.AddRange(SampleMarks(type.Face));
        }

        Paint(painter, license, type);
        return new Face(type.Face.Width, type.Face.Height, painter.Marks, painter.Seal) { Crowded = painter.Crowded };
    }

    /// <summary>The places that the platform itself chooses, to begin a layout of one's own with.</summary>
    public IReadOnlyList<FacePlace> PlacesOf(License license, LicenseType type)
    {
        var painter = new FacePainter(fonts, license, type, address: null, _ => []);
        Flow(painter, license, type);
        return painter.Places;
    }

    private void Paint(FacePainter painter, License license, LicenseType type)
    {
        if (type.Face.Places.Count == 0)
        {
            Flow(painter, license, type);
            return;
        }

        foreach (var place in type.Face.Places)
        {
            painter.Paint(place, FacePlaces.FloorOf(place, type.Face));
        }
    }

    private void Flow(FacePainter painter, License license, LicenseType type)
    {
        var (width, inner, bottom) = (type.Face.Width, type.Face.Width - (2 * Margin), type.Face.Height - 24);
        painter.Paint(new FacePlace { Part = FacePart.Title, X = 20, Y = 44, Width = width - 40, Size = 13, Align = Align.Center }, 52);
        painter.Paint(new FacePlace { Part = FacePart.Number, X = Margin, Y = 57, Width = inner, Size = TextSize, Align = Align.Right }, 65);
        var y = painter.Paint(new FacePlace { Part = FacePart.Statement, X = Margin, Y = 70, Width = inner, Size = TextSize }, bottom);
        var size = SizeOf(license, type, inner, y + 4, bottom - QrSide - 6);
        Fields(painter, type, inner, y + 4, size);
        painter.Crowded.AddRange(size < FacePlaces.LeastText ? [type.Fields.Where(field => field.Kind == FieldKind.Text).MaxBy(field => field.Longest ?? FieldRule.Longest)?.Label ?? type.Name] : []);
        Foot(painter, width, inner, bottom);
    }

    // The largest letters with which all fields end above the foot.
    private double SizeOf(License license, LicenseType type, double inner, double y, double floor)
    {
        for (var size = ValueSize; ; size *= Finer)
        {
            var lowest = Fields(new FacePainter(fonts, license, type, address: null, _ => []), type, inner, y, size);
            if (lowest - size <= floor || size < Smallest)
            {
                return size;
            }
        }
    }

    private static double Fields(FacePainter painter, LicenseType type, double inner, double y, double size)
    {
        var columns = type.Face.IsPortrait ? 1 : 2;
        var columnWidth = inner / columns;
        var column = 0;
        var lowest = y;
        foreach (var (place, isWide) in Rows(type))
        {
            if (isWide && column > 0)
            {
                (column, y) = (0, lowest);
            }

            (place.X, place.Y, place.Width, place.Size) = (Margin + (column * columnWidth), y, isWide ? inner : columnWidth - 6, size);
            lowest = Math.Max(lowest, painter.Paint(place, double.PositiveInfinity));
            column = isWide ? columns : column + 1;
            if (column >= columns)
            {
                (column, y) = (0, lowest);
            }
        }

        return lowest;
    }

    private static IEnumerable<(FacePlace Place, bool IsWide)> Rows(LicenseType type) =>
    [
        .. type.Fields.Select(field => (new FacePlace { Part = FacePart.Field, FieldId = field.Id }, field.IsWide)),
        (new FacePlace { Part = FacePart.Term }, false),
    ];

    private static void Foot(FacePainter painter, double width, double inner, double bottom)
    {
        painter.Paint(new FacePlace { Part = FacePart.Qr, X = 28, Y = bottom - QrSide - 6, Size = QrSide }, bottom);
        painter.Paint(new FacePlace { Part = FacePart.Identifier, X = 28, Y = bottom, Width = inner, Size = 2.9 }, bottom + 6);
        painter.Paint(new FacePlace { Part = FacePart.Issuer, X = Margin, Y = bottom - 24, Width = inner, Size = 4.8, Align = Align.Right }, bottom - 18);
        painter.Paint(new FacePlace { Part = FacePart.IssuedOn, X = Margin, Y = bottom - 13, Width = inner, Size = 4.8, Align = Align.Right }, bottom);
        painter.Paint(new FacePlace { Part = FacePart.Seal, X = width - Margin - SealSide - 6, Y = bottom - 24 - (SealSide / 2) + 4, Size = SealSide }, bottom);
    }

    private static IEnumerable<Mark> Background(LicenseFace face, Func<string, byte[]> pictures) =>
    [
        new BoxMark(0, 0, face.Width, face.Height, new Ink(0xFF, 0xFF, 0xFF), 0, IsFilled: true),
        new PictureMark(0, 0, face.Width, face.Height, pictures(face.Background)),
    ];

    private static IEnumerable<Mark> Frame(LicenseFace face, Ink accent) =>
    [
        new BoxMark(0, 0, face.Width, face.Height, new Ink(0xFD, 0xFD, 0xFB), 0, IsFilled: true),
        new BoxMark(10, 10, face.Width - 20, face.Height - 20, accent, 1.4),
        new BoxMark(13, 13, face.Width - 26, face.Height - 26, accent, 0.35),
        new BoxMark(13, 13, face.Width - 26, 5, accent with { Alpha = 26 }, 0, IsFilled: true),
        new BoxMark(13, face.Height - 18, face.Width - 26, 5, accent with { Alpha = 26 }, 0, IsFilled: true),
    ];

    private static IEnumerable<Mark> SampleMarks(LicenseFace face)
    {
        var faint = new Ink(0x9A, 0xA3, 0xAF, 60);
        yield return new TextMark(face.Width * 0.28, face.Height * 0.46, 11, "样例 不具有法律效力", faint, Align: Align.Center, Angle: -24);
        yield return new TextMark(face.Width * 0.72, face.Height * 0.66, 11, "样例 不具有法律效力", faint, Align: Align.Center, Angle: -24);
    }
}
