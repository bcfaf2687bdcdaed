using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// A dry run: the officer fills in the form of a draft with example answers, page by page, by the very code that applicants meet. Nothing is submitted, and no
/// file has to be given.
/// </summary>
internal sealed class TryListDraft(AppDbContext db, IForms forms, ActorSource actors) : IGuarded
{
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["applicant.name"] = "张三",
        ["applicant.phone"] = "13900000000",
        ["agent.name"] = "李四",
        ["agent.phone"] = "13900000000",
    };

    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    /// <summary>Begins anew, with the form as it is now.</summary>
    public async Task<Problem?> StartAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown.With();
        }

        if (FormLint.Check(draft.Item, draft.Own).Count > 0)
        {
            return CatalogProblems.DraftHasErrors.With();
        }

        // The form must be kept before a sheet can be started with it.
        var form = await forms.KeepAsync(WithoutFiles(draft.Form), cancellation);
        if (await db.SaveAsync(cancellation) is { } stale)
        {
            return stale;
        }

        draft.TrialSheetId = (await forms.StartAsync(form, Examples, null, cancellation)).Id;
        return await db.SaveAsync(cancellation);
    }

    /// <summary>Where the dry run stands; null where none was begun.</summary>
    public async Task<Result<AnswerSheet?>> OpenAsync(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) is { } draft
        ? draft.TrialSheetId is { } sheet ? await forms.OpenAsync(sheet, cancellation) : (AnswerSheet?)null
        : PlatformProblems.Unknown;

    public async Task<Problem?> AnswerAsync(AnswerSheet sheet, Section section, Posted posted, CancellationToken cancellation)
    {
        var problem = await forms.AnswerAsync(sheet, section, posted, cancellation);
        return await db.SaveAsync(cancellation) ?? problem;
    }

    private Task<ListDraft?> FindAsync(Guid id, CancellationToken cancellation) => db.Set<ListDraft>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    private static FormDefinition WithoutFiles(FormDefinition form) => new(
    [
        .. form.Sections.Select(section => section with { Questions = [.. section.Questions.Select(question => question.Type == QuestionType.File ? question with { Optional = true } : question)] }),
    ]);
}
