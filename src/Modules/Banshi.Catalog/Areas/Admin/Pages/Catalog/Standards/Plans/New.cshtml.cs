using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards.Plans;

internal sealed class NewModel(AddPlan add) : PageOf<AddPlan>
{
    public IReadOnlyList<StandardDocument> Documents { get; private set; } = [];

    public AddPlan.Input Input { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation) => Documents = await add.DocumentsAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(AddPlan.Input input, CancellationToken cancellation)
    {
        if ((await add.RunAsync(input, cancellation)).Is(out var id, out var problem))
        {
            return Redirect(StandardPages.AddressOfPlan(id));
        }

        (Input, Documents) = (input, await add.DocumentsAsync(cancellation));
        return Fail(problem);
    }
}
