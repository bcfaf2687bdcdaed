using Banshi.Licenses.Domain;
using Banshi.Platform.Errors;

namespace Banshi.Licenses.Faces;

/// <summary>The parts that a face can have, and what is wrong with where they are put.</summary>
internal static class FacePlaces
{
    private const double LargestText = 40;

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
