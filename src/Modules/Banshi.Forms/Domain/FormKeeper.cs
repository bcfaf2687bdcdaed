using System.Linq.Expressions;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Forms.Domain;

internal sealed class FormKeeper(AppDbContext db, Unchanging unchanging, IDirectory directory, Uploads uploads) : IForms
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

    // One that was kept in this save is not in the database yet.
    public Task<FormDefinition?> FindAsync(Guid formId, CancellationToken cancellation) => unchanging.GetAsync(
        formId,
        async () => db.Held<Form>(formId)?.Definition ?? await db.Set<Form>().Where(form => form.Id == formId).Select(form => form.Definition).SingleOrDefaultAsync(cancellation),
        Form.Read);

    public async Task<AnswerSheet> StartAsync(Guid formId, IReadOnlyDictionary<string, string> known, Answers? before, CancellationToken cancellation)
    {
        var form = (await FindAsync(formId, cancellation))!;
        var answers = await new Prefill(directory, known, before ?? Answers.None).AnswersAsync(form, cancellation);
        var sheet = new Sheet { Id = Guid.CreateVersion7(), FormId = formId, Answers = answers.ToJson() };
        db.Add(sheet);
        return new AnswerSheet(sheet.Id, formId, form, answers, sheet.Version, sheet.IsClosed);
    }

    public async Task<AnswerSheet?> OpenAsync(Guid sheetId, CancellationToken cancellation)
    {
        var sheet = await SheetRow.Of(db).SingleOrDefaultAsync(one => one.Id == sheetId, cancellation);
        return sheet is null ? null : await ReadAsync(sheet, cancellation);
    }

    public async Task<(T Row, AnswerSheet Sheet)?> OpenWithAsync<T>(IQueryable<T> rows, Expression<Func<T, Guid>> sheetId, CancellationToken cancellation)
        where T : class
    {
        var found = await rows.Join(SheetRow.Of(db), sheetId, sheet => sheet.Id, (row, sheet) => new { Row = row, Sheet = sheet }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.Row, await ReadAsync(found.Sheet, cancellation));
    }

    public async Task<AnswerSheet> ReadAsync(SheetRow sheet, CancellationToken cancellation) =>
        new(sheet.Id, sheet.FormId, (await FindAsync(sheet.FormId, cancellation))!, Answers.FromJson(sheet.Answers), sheet.Version, sheet.IsClosed);

    public async Task<Problem?> AnswerAsync(AnswerSheet sheet, Section section, Posted posted, CancellationToken cancellation)
    {
        if (sheet.IsClosed)
        {
            return FormProblems.Closed.With();
        }

        var reader = new SectionReader(directory, uploads, sheet.Answers, posted, cancellation);
        await reader.ReadAsync(section);
        Write(sheet, sheet.Answers.Without(reader.Unanswered).With(reader.Answers));
        return reader.Problems.Count == 0 ? null : PlatformProblems.Invalid(reader.Problems);
    }

    public AnswerSheet Put(AnswerSheet sheet, IReadOnlyDictionary<string, Answer> answers)
    {
        var all = sheet.Answers.With(answers);
        Write(sheet, all);
        return sheet with { Answers = all };
    }

    public Guid Copy(AnswerSheet sheet) =>
        db.Add(new Sheet { Id = Guid.CreateVersion7(), FormId = sheet.FormId, Answers = sheet.Answers.ToJson() }).Entity.Id;

    public void Close(AnswerSheet sheet) => RowOf(sheet).IsClosed = true;

    private void Write(AnswerSheet sheet, Answers answers)
    {
        var row = RowOf(sheet);
        row.Answers = answers.ToJson();
        if (db.Entry(row).State != EntityState.Added)
        {
            db.Entry(row).Property(one => one.Answers).IsModified = true;
        }
    }

    // The row at the version that the person saw, without reading it again: whoever saved in between wins, and this save is told so. Answers that stay as they
    // are need not be there: they are not written.
    private Sheet RowOf(AnswerSheet sheet)
    {
        var row = db.Held<Sheet>(sheet.Id)
            ?? db.Attach(new Sheet { Id = sheet.Id, FormId = sheet.FormId, Answers = "", IsClosed = sheet.IsClosed, Version = sheet.Version }).Entity;
        db.Entry(row).Property(one => one.Version).OriginalValue = sheet.Version;
        return row;
    }
}
