using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class EditionModel(EditEdition edit) : PageOf<EditEdition>
{
    /// <summary>The edition; null where it cannot be changed, as the page then says.</summary>
    public StandardEdition? Edition { get; private set; }

    public EditionForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await edit.OpenAsync(id, cancellation)).Is(out var edition, out var problem))
        {
            return Fail(problem);
        }

        (Edition, Form) = (edition, EditionForm.Of(edition));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, EditionForm form, CancellationToken cancellation)
    {
        if ((await edit.RunAsync(id, version, form, cancellation)).Is(out var standard, out var problem))
        {
            return Redirect(StandardPages.LatestOf(standard));
        }

        var shown = await OnGetAsync(id, cancellation);
        Form = form;
        return Edition is null ? shown : Fail(problem);
    }
}
