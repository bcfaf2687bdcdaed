using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Moves a draft to the list that is in force now; what was answered is carried over wherever the new list asks the same.</summary>
internal sealed class RenewDraft(DraftAccess drafts, ICatalog catalog, IForms forms, AppDbContext db, AuditTrail audit) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        if (draft.Case.State != CaseState.Draft || await catalog.FindAsync(draft.Case.TaskCode, cancellation) is not { Content.CanApply: true } list)
        {
            return CaseProblems.CannotApply.With();
        }

        var formId = list.Content.FormId!.Value;
        draft.Case.SheetId = (await forms.StartAsync(formId, new Dictionary<string, string>(), draft.Sheet.Answers, cancellation)).Id;
        draft.Case.ItemVersionId = list.Id;
        audit.Record(id, "cases.renew-draft", new { version = list.Number });
        return await db.SaveAsync(cancellation);
    }
}
