using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>Opens the files of one's own license: the sealed OFD, the PDF twin, or a picture for the screen.</summary>
internal sealed class OpenLicenseFile(ViewMyLicenses mine, AppDbContext db, LicenseMaker maker, IFileStore files, EvidenceBook book) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    public sealed record Opened(Stream Content, string ContentType, string? DownloadName);

    public async Task<Result<Opened>> RunAsync(string identifier, string kind, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (kind is "ofd" or "pdf")
        {
            if (!license.IsSealed)
            {
                return LicenseProblems.NotSealed;
            }

            await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Take, $"下载 {kind.ToUpperInvariant()} 文件", "持证人本人"));
        }

        return kind switch
        {
            "ofd" => new Opened(files.Open(license.OfdSha256), "application/ofd", $"{license.Identifier}.ofd"),
            "pdf" => new Opened(files.Open(await TwinAsync(license, cancellation)), "application/pdf", $"{license.TypeName}.pdf"),
            "picture" => new Opened(new MemoryStream(maker.Picture(license, await TypeAsync(license, cancellation))), "image/png", null),
            _ => PlatformProblems.Unknown,
        };
    }

    private async Task<string> TwinAsync(License opened, CancellationToken cancellation)
    {
        var license = opened;
        while (license.PdfSha256.Length == 0)
        {
            // Somebody else may open or end the license at this moment: then look again.
            license = await db.Set<License>().SingleAsync(one => one.Id == opened.Id, cancellation);
            await maker.MakeTwinAsync(license, await TypeAsync(license, cancellation), cancellation);
            license = await db.SaveAsync(cancellation) is null ? license : opened;
        }

        return license.PdfSha256;
    }

    private Task<LicenseType> TypeAsync(License license, CancellationToken cancellation) =>
        db.TypeOfAsync(license, cancellation);
}
