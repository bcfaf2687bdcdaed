using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class NewModel(AddStandard add) : PageOf<AddStandard>
{
    public StandardKind? Kind { get; private set; }

    public StandardField? Field { get; private set; }

    public EditionForm Form { get; private set; } = new();

    public async Task<IActionResult> OnPostAsync(StandardKind? kind, StandardField? field, EditionForm form, CancellationToken cancellation)
    {
        (Kind, Field, Form) = (kind, field, form);
        return (await add.RunAsync(kind, field, form, cancellation)).Is(out var id, out var problem) ? Redirect(StandardPages.AddressOf(id)) : Fail(problem);
    }
}
