using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class NextModel(AddEdition add) : PageOf<AddEdition>
{
    /// <summary>The document; null where it cannot have a further edition now, as the page then says.</summary>
    public StandardDocument? Document { get; private set; }

    public EditionForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await add.StartAsync(id, cancellation)).Is(out var started, out var problem))
        {
            return Fail(problem);
        }

        (Document, Form) = started;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, EditionForm form, CancellationToken cancellation)
    {
        if (await add.RunAsync(id, form, cancellation) is not { } problem)
        {
            return Redirect(StandardPages.LatestOf(id));
        }

        var shown = await OnGetAsync(id, cancellation);
        Form = form;
        return Document is null ? shown : Fail(problem);
    }
}
