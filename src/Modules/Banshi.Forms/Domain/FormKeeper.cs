using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Forms.Domain;

internal sealed class FormKeeper(AppDbContext db, IDirectory directory, Uploads uploads) : IForms
{
    public async Task<Guid> KeepAsync(FormDefinition form, CancellationToken cancellation)
    {
        var kept = Form.Of(form);
        var known = db.Set<Form>().Local.FirstOrDefault(one => one.Hash == kept.Hash)?.Id
            ?? await db.Set<Form>().Where(one => one.Hash == kept.Hash).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
        if (known is { } id)
        {
            return id;
        }

        db.Add(kept);
        return kept.Id;
    }

    public async Task<FormDefinition?> FindAsync(Guid formId, CancellationToken cancellation) =>
        (await db.Set<Form>().AsNoTracking().SingleOrDefaultAsync(form => form.Id == formId, cancellation))?.Read();

    public async Task<Guid> StartAsync(Guid formId, IReadOnlyDictionary<string, string> known, Answers? before, CancellationToken cancellation)
    {
        var form = (await FindAsync(formId, cancellation))!;
        var answers = await new Prefill(directory, known, before ?? Answers.None).AnswersAsync(form, cancellation);
        var sheet = new Sheet { Id = Guid.CreateVersion7(), FormId = formId, Answers = answers.ToJson() };
        db.Add(sheet);
        return sheet.Id;
    }

    public async Task<AnswerSheet?> OpenAsync(Guid sheetId, CancellationToken cancellation)
    {
        var found = await db.Set<Sheet>().Where(sheet => sheet.Id == sheetId)
            .Join(db.Set<Form>(), sheet => sheet.FormId, form => form.Id, (sheet, form) => new { sheet, form })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new AnswerSheet(sheetId, found.form.Id, found.form.Read(), Answers.FromJson(found.sheet.Answers), found.sheet.Version, found.sheet.IsClosed);
    }

    public async Task<Problem?> AnswerAsync(AnswerSheet sheet, Section section, Posted posted, CancellationToken cancellation)
    {
        if (sheet.IsClosed)
        {
            return FormProblems.Closed.With();
        }

        var reader = new SectionReader(directory, uploads, sheet.Answers, posted, cancellation);
        await reader.ReadAsync(section);
        await WriteAsync(sheet, sheet.Answers.Without(reader.Unanswered).With(reader.Answers), cancellation);
        return reader.Problems.Count == 0 ? null : PlatformProblems.Invalid(reader.Problems);
    }

    public Task PutAsync(AnswerSheet sheet, string question, Answer answer, CancellationToken cancellation) =>
        WriteAsync(sheet, sheet.Answers.With([new(question, answer)]), cancellation);

    public Guid Copy(AnswerSheet sheet) =>
        db.Add(new Sheet { Id = Guid.CreateVersion7(), FormId = sheet.FormId, Answers = sheet.Answers.ToJson() }).Entity.Id;

    public async Task CloseAsync(Guid sheetId, CancellationToken cancellation) =>
        (await db.Set<Sheet>().SingleAsync(sheet => sheet.Id == sheetId, cancellation)).IsClosed = true;

    private async Task WriteAsync(AnswerSheet sheet, Answers answers, CancellationToken cancellation)
    {
        var row = await db.Set<Sheet>().SingleAsync(one => one.Id == sheet.Id, cancellation);
        row.Answers = answers.ToJson();

        // The version that the person saw: whoever saved in between wins, and this save is told so.
        var entry = db.Entry(row);
        entry.Property(one => one.Version).OriginalValue = sheet.Version;
        entry.Property(one => one.Answers).IsModified = true;
    }
}
