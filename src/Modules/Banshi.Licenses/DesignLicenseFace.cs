using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;

namespace Banshi.Licenses;

/// <summary>Designs the face of a draft: colors, statement, background, and, where the platform is not to lay it out by itself, the place of each part.</summary>
internal sealed class DesignLicenseFace(TypeDrafts drafts, LicenseMaker maker, IFileStore files) : IGuarded
{
    public const int LongestStatement = 300;
    private const int MostMegabytes = 2;
    private const int MostPixels = 12_000_000;

    public static Guard Guard => ListLicenseTypes.Guard;

    /// <param name="IsPortrait">Whether it stands upright.</param>
    /// <param name="Accent">Color of title and frame.</param>
    /// <param name="Statement">The sentence on the face.</param>
    /// <param name="HasPlaces">Whether the parts stand where <paramref name="Places"/> says; else the platform lays them out.</param>
    /// <param name="KeepsBackground">Whether the background stays, where no new one comes.</param>
    /// <param name="Places">The places; one without a distance from the left is not shown.</param>
    public sealed record Input(bool IsPortrait, string? Accent, string? Statement, bool HasPlaces, bool KeepsBackground, IReadOnlyList<PlaceInput>? Places);

    /// <summary>Where a part is to stand, in millimeters.</summary>
    public sealed record PlaceInput(FacePart Part, string? FieldId, double? X, double? Y, double? Width, double? Size, Align Align);

    /// <param name="code">证照类型代码.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="input">What is chosen.</param>
    /// <param name="background">A new picture for the background; null keeps or removes the old one.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(string code, Guid? seen, Input input, Stream? background, CancellationToken cancellation)
    {
        if (background is not null && !IsPicture(background))
        {
            return PlatformProblems.Invalid([LicenseProblems.NoPicture.For("Background", MostMegabytes)]);
        }

        if (Texts.Check("Statement", input.Statement, LongestStatement, "证照正文", "the sentence on the face").ToList() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var picture = background is null ? null : (await files.PutAsync(background, cancellation)).Sha256;
        return await drafts.ChangeAsync(code, seen, "版式", draft =>
        {
            var face = draft.Face;
            face.IsPortrait = input.IsPortrait;
            face.Accent = FacePainter.AccentNames.Contains(input.Accent) ? input.Accent! : face.Accent;
            face.Statement = input.Statement!.Trim();
            face.Background = picture ?? (input.KeepsBackground ? face.Background : "");
            return Place(draft, input);
        }, cancellation);
    }

    private Problem? Place(LicenseType draft, Input input)
    {
        var places = (input.Places ?? []).Where(place => place.X is not null).Select(PlaceOf).ToList();
        if (!input.HasPlaces || places.Count == 0)
        {
            // Whoever begins with places of his own begins with those that the platform would choose.
            draft.Face.Places = [];
            draft.Face.Places = input.HasPlaces ? [.. maker.Places(draft)] : [];
            return null;
        }

        if (FacePlaces.Check(places, draft) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        draft.Face.Places = places;
        return null;
    }

    private static FacePlace PlaceOf(PlaceInput input) =>
        new() { Part = input.Part, FieldId = input.FieldId ?? "", X = input.X!.Value, Y = input.Y ?? 0, Width = input.Width ?? 0, Size = input.Size ?? 0, Align = input.Align };

    private static bool IsPicture(Stream content)
    {
        if (content.Length is 0 or > MostMegabytes * 1024 * 1024)
        {
            return false;
        }

        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        content.Position = 0;
        return FacePicture.IsWhole(bytes.ToArray(), MostPixels);
    }
}
