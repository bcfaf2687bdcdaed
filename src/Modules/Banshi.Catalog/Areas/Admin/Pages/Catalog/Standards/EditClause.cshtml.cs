using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class EditClauseModel(EditClause edit) : PageOf<EditClause>
{
    /// <summary>The clause; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Clause { get; set; }

    /// <summary>Its edition; null where that cannot be changed, as the page then says.</summary>
    public StandardEdition? Edition { get; private set; }

    public ClauseForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid edition, CancellationToken cancellation)
    {
        if (!(await edit.OpenAsync(edition, Clause, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        (Edition, Form) = (view.Edition, view.Form);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid edition, bool remove, ClauseForm form, CancellationToken cancellation)
    {
        if ((await ActAsync(edition, remove, form, cancellation)).Is(out var standard, out var problem))
        {
            return Redirect(StandardPages.LatestOf(standard));
        }

        var shown = await OnGetAsync(edition, cancellation);
        Form = form;
        return Edition is null ? shown : Fail(problem);
    }

    private Task<Result<Guid>> ActAsync(Guid edition, bool remove, ClauseForm form, CancellationToken cancellation) =>
        remove && Clause is { } clause ? edit.RemoveAsync(edition, clause, cancellation) : edit.SaveAsync(edition, Clause, form, cancellation);
}
