using Banshi.Directory.Contracts;
using Banshi.Licenses.Faces;
using Banshi.Licenses.Seals;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;
using Banshi.Platform;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace Banshi.Licenses.Domain;

/// <summary>Makes the files of a license: the sealed OFD, which is the original, and its PDF twin, which many licenses never need.</summary>
internal sealed class LicenseMaker(SealDesk seals, DocumentFonts fonts, IDirectory directory, IFileStore files, Clock clock, IOptions<SiteOptions> site)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public async Task MakeAsync(License license, LicenseType type, CancellationToken cancellation)
    {
        var agency = (await directory.FindAgencyAsync(license.AgencyId, cancellation))!;
        var sealer = await seals.SealerAsync(agency, PurposeOf(license), license.Identifier, cancellation);
        var ofd = Original(new OfdFace(fonts), Draw(license, type), license, sealer, clock.UtcNow);
        (license.OfdSha256, _) = await files.PutAsync(new MemoryStream(ofd), cancellation);
    }

    /// <summary>What its file is sealed for: one that was handed in stays that, corrected or not.</summary>
    public static SealPurposes PurposeOf(License license) => license.GatherBatchId is null ? SealPurposes.Issue : SealPurposes.Gather;

    /// <summary>Whether the issuing agency can seal for a purpose today.</summary>
    public Task<bool> CanSealAsync(License license, SealPurposes purpose, CancellationToken cancellation) => seals.CanSealAsync(license.AgencyId, purpose, cancellation);

    /// <summary>The twin, made when it is first asked for: the same license gives the same bytes.</summary>
    public async Task MakeTwinAsync(License license, LicenseType type, CancellationToken cancellation) =>
        (license.PdfSha256, _) = await files.PutAsync(new MemoryStream(Pdf(license, Draw(license, type))), cancellation);

    /// <summary>Both files of a copy, with its watermark.</summary>
    public async Task MakeCopyAsync(LicenseCopy copy, License license, LicenseType type, CancellationToken cancellation)
    {
        var face = Watermark.Over(Draw(license, type), copy.Watermark);
        var agency = (await directory.FindAgencyAsync(license.AgencyId, cancellation))!;
        var sealer = await seals.SealerAsync(agency, SealPurposes.Copy, license.Identifier, cancellation);
        (copy.OfdSha256, _) = await files.PutAsync(new MemoryStream(Original(new OfdFace(fonts), face, license, sealer, clock.UtcNow, copy)), cancellation);
        (copy.PdfSha256, _) = await files.PutAsync(new MemoryStream(Pdf(license, face)), cancellation);
    }

    /// <summary>The sealed OFD file.</summary>
    public static byte[] Original(OfdFace ofd, Face face, License license, OfdSealer sealer, DateTime now, LicenseCopy? copy = null)
    {
        var stamp = new Stamp(0, new Box(face.Seal.X, face.Seal.Y, face.Seal.Side, face.Seal.Side));
        return sealer.Seal(ofd.Document(face, license, now, copy), new DateTimeOffset(now).ToOffset(Shanghai), [stamp]);
    }

    /// <summary>A picture of the face for the screen.</summary>
    public byte[] Picture(License license, LicenseType type) => new SkiaFace(fonts).Png(Draw(license, type), license.IsSealed ? SealDrawing.Draw(license.IssuerName, fonts.Bold) : null);

    /// <summary>The parts of a face in which the longest text that is allowed cannot be read.</summary>
    public IReadOnlyList<string> Crowded(LicenseType type) => Draw(FaceSample.LongestOf(type, clock.Today), type).Crowded;

    /// <summary>The places of a face that has none yet, as it is laid out now.</summary>
    public IReadOnlyList<FacePlace> Places(LicenseType type) => new FaceLayout(fonts).PlacesOf(FaceSample.Of(type, clock.Today), type);

    private Face Draw(License license, LicenseType type) =>
        new FaceLayout(fonts).Draw(license, type, $"{site.Value.PublicUrl}/verify?identifier={license.Identifier}", site.Value.IsSample, Kept);

    private byte[] Kept(string sha256)
    {
        using var content = files.Open(sha256);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The identifier stands in the file's keywords as plain ASCII: a changed twin still says whose it pretends to be.
    private byte[] Pdf(License license, Face face) => new SkiaFace(fonts).Pdf(face, SealDrawing.Draw(license.IssuerName, fonts.Bold), new SKDocumentPdfMetadata
    {
        Title = license.TypeName,
        Author = license.IssuerName,
        Keywords = license.Identifier,
        Producer = "Banshi",
        Creation = license.IssuedOn.ToDateTime(TimeOnly.MinValue),
        Modified = license.IssuedOn.ToDateTime(TimeOnly.MinValue),
        RasterDpi = 144,
        EncodingQuality = 101,
    });
}
