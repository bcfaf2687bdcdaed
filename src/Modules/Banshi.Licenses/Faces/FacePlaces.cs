using Banshi.Licenses.Domain;
using Banshi.Platform.Errors;

namespace Banshi.Licenses.Faces;

/// <summary>The parts that a face can have, and what is wrong with where they are put.</summary>
internal static class FacePlaces
{
    /// <summary>The smallest letters that can be read on paper, in millimeters: seven points.</summary>
    public const double LeastText = 2.5;

    private const double LargestText = 40;
    private const double CaptionWidth = 38;

    private static readonly FacePart[] Fixed =
        [FacePart.Title, FacePart.Number, FacePart.Statement, FacePart.Term, FacePart.Photo, FacePart.Qr, FacePart.Identifier, FacePart.Issuer, FacePart.IssuedOn, FacePart.Seal];

    /// <summary>Every part with its name: where it stands, or, where the face does not show it, no size.</summary>
    public static IReadOnlyList<(string Name, FacePlace Place, bool IsShown)> Of(LicenseType type) =>
    [
        .. Fixed.Select(part => Row(LicenseNames.Of(part), type, part, "")),
        .. type.Fields.Select(field => Row(field.Label, type, FacePart.Field, field.Id)),
    ];

    /// <summary>What is wrong, by the row of the part.</summary>
    public static List<FieldProblem> Check(List<FacePlace> places, LicenseType type)
    {
        var rows = Of(type);
        List<FieldProblem> problems = [.. places.Where(place => !Fits(place, type.Face)).Select(place => Outside(place, type, rows))];
        if (!Has(places, FacePart.Seal) || !Has(places, FacePart.Qr))
        {
            problems.Add(LicenseProblems.SealMissing.For($"Places[{rows.ToList().FindIndex(row => row.Place.Part == FacePart.Seal)}].X"));
        }

        return problems;
    }

    /// <summary>How far down a text may run: to what stands below it. The seal does not count, as it lies over what it seals.</summary>
    public static double FloorOf(FacePlace place, LicenseFace face) => face.Places.SelectMany(BoxesOf)
        .Where(box => box.Y > place.Y && box.X < place.X + place.Width && box.X + box.Width > place.X).Select(box => box.Y).Append(face.Height).Min();

    /// <summary>The line beside a QR code.</summary>
    public static FacePlace CaptionOf(FacePlace qr) => new() { Part = FacePart.Qr, X = qr.X + qr.Size + 4, Y = qr.Y + qr.Size - 8, Width = CaptionWidth, Size = 3.4 };

    private static IEnumerable<(double X, double Y, double Width)> BoxesOf(FacePlace place) => place.Part switch
    {
        FacePart.Seal => [],
        FacePart.Photo => [(place.X, place.Y, place.Width)],
        FacePart.Qr => [(place.X, place.Y, place.Size), Above(CaptionOf(place))],
        _ => [Above(place)],
    };

    private static (double X, double Y, double Width) Above(FacePlace text) => (text.X, text.Y - text.Size, text.Width);

    private static bool Has(List<FacePlace> places, FacePart part) => places.Any(place => place.Part == part);

    private static (string Name, FacePlace Place, bool IsShown) Row(string name, LicenseType type, FacePart part, string fieldId) =>
        type.Face.Places.FirstOrDefault(place => place.Part == part && place.FieldId == fieldId) is { } place
            ? (name, place, true)
            : (name, new FacePlace { Part = part, FieldId = fieldId }, false);

    private static bool Fits(FacePlace place, LicenseFace face)
    {
        var isBox = place.Part is FacePart.Qr or FacePart.Seal or FacePart.Photo;
        var width = place.Part is FacePart.Qr or FacePart.Seal ? place.Size : place.Width;
        return place is { X: >= 0, Y: >= 0, Size: > 1 } && width > 0 && place.X + width <= face.Width
            && (isBox ? place.Y + place.Size <= face.Height : place.Y <= face.Height && place.Size <= LargestText);
    }

    private static FieldProblem Outside(FacePlace place, LicenseType type, IReadOnlyList<(string Name, FacePlace Place, bool IsShown)> rows)
    {
        var index = rows.ToList().FindIndex(row => row.Place.Part == place.Part && row.Place.FieldId == place.FieldId);
        return LicenseProblems.OutsideFace.For($"Places[{index}].X", index < 0 ? place.FieldId : rows[index].Name, type.Face.Width, type.Face.Height);
    }
}
