using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Documents;

/// <summary>The documents and the license of a case as files, for the side that took it.</summary>
internal sealed class CaseFiles(AppDbContext db, ILicenses licenses, Uploads uploads, PdfPaper paper)
{
    /// <summary>What a document is called as a file.</summary>
    public static string NameOf(DocumentKind kind) => $"{CaseNames.Of(kind)}.pdf";

    /// <summary>What has been issued since that side was told last; it counts as told with the caller's save.</summary>
    public async Task<IReadOnlyList<SharedFile>> SinceAsync(Case one, CrossRegionOrigin origin, CancellationToken cancellation)
    {
        var found = new List<SharedFile>();
        foreach (var document in await db.Set<CaseDocument>().AsNoTracking()
            .Where(document => document.CaseId == one.Id && (origin.DocumentsTo == null || document.Id > origin.DocumentsTo)).OrderBy(document => document.Id).ToListAsync(cancellation))
        {
            using var pdf = new MemoryStream(paper.Print(DocumentPaper.Of(document, DocumentWriter.Read(document))));
            found.Add(Of(await uploads.KeepAsync(NameOf(document.Kind), "application/pdf", pdf, cancellation)));
            origin.DocumentsTo = document.Id;
        }

        if (!origin.LicenseSent && one.LicenseIdentifier is { } identifier && await licenses.OriginalAsync(identifier, one.Id, cancellation) is { } original)
        {
            await using (original.Content)
            {
                found.Add(Of(await uploads.KeepAsync($"{original.TypeName}.ofd", "application/ofd", original.Content, cancellation)));
            }

            origin.LicenseSent = true;
        }

        return found;
    }

    private static SharedFile Of(StoredFile file) => new(file.Id, file.Name, file.Sha256);
}
