using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Archive;

/// <summary>Gathers all that belongs to a case that has ended: metadata, answers, materials, documents, trail.</summary>
internal sealed class ArchiveBuilder(ICatalog catalog, IForms forms, Uploads uploads, PdfPaper paper, AuditTrail audit, AppDbContext db)
{
    public async Task WriteAsync(Case one, string agency, Stream target, CancellationToken cancellation)
    {
        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        var sheet = (await forms.OpenAsync(one.SheetId, cancellation))!;
        using var package = new ArchivePackage(target, new DateTimeOffset(Clock.Local(one.CompletedAt!.Value)));
        await package.AddAsync("说明.txt", System.Text.Encoding.UTF8.GetBytes(ArchiveContent.HowTo), cancellation);
        await package.AddAsync("元数据.json", ArchiveContent.Metadata(one, list, agency), cancellation);
        await package.AddAsync("申请内容.json", ArchiveContent.Answers(sheet), cancellation);
        await AddMaterialsAsync(package, sheet, cancellation);
        await AddSignaturesAsync(package, one, cancellation);
        foreach (var (document, index) in one.Documents.OrderBy(document => document.IssuedAt).ThenBy(document => document.Kind).Select((document, index) => (document, index)))
        {
            var pdf = paper.Print(DocumentPaper.Of(document, DocumentWriter.Read(document)));
            await package.AddAsync($"文书/{index + 1:D2} {CaseNames.Of(document.Kind)}.pdf", pdf, cancellation);
        }

        foreach (var (name, content) in ArchiveContent.Trail(await audit.ReadAsync(one.Id, cancellation)))
        {
            await package.AddAsync(name, content, cancellation);
        }

        await package.EndAsync(cancellation);
    }

    // Two files may have one name; the number before it tells them apart.
    private async Task AddMaterialsAsync(ArchivePackage package, AnswerSheet sheet, CancellationToken cancellation)
    {
        var number = 0;
        foreach (var attachment in sheet.Answers.Files().Where(file => file.FileId is not null))
        {
            if (await uploads.FindAsync(attachment.FileId!.Value, cancellation) is { } file)
            {
                await using var content = uploads.Open(file);
                await package.AddAsync($"申请材料/{++number:D2} {SafeName(file.Name)}", content, cancellation);
            }
        }
    }

    // The text is written as it was hashed: no line end may change.
    private async Task AddSignaturesAsync(ArchivePackage package, Case one, CancellationToken cancellation)
    {
        var number = 0;
        foreach (var signed in await db.Set<CaseSignature>().AsNoTracking().Where(signed => signed.DraftId == one.Id || signed.DraftId == one.LifeEventCaseId).OrderBy(signed => signed.SignedAt).ToListAsync(cancellation))
        {
            var name = $"签名/{++number:D2} {(signed.VoidedAt is null ? "" : "已作废 ")}{SafeName(signed.Signer)}";
            await package.AddAsync($"{name}.txt", System.Text.Encoding.UTF8.GetBytes(signed.Text), cancellation);
            if (signed.ImageId is { } image && await uploads.FindAsync(image, cancellation) is { } file)
            {
                await using var content = uploads.Open(file);
                await package.AddAsync($"{name}.png", content, cancellation);
            }
        }
    }

    private static string SafeName(string name) => string.Concat(name.Select(letter => letter is '/' or '\\' or ':' || char.IsControl(letter) ? '_' : letter));
}
