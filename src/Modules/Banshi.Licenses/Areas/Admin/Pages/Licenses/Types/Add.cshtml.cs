using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

internal sealed class AddModel(AddLicenseType add) : PageOf<AddLicenseType>
{
    public AddLicenseType.Input Input { get; private set; } = new(null, null, null, null);

    public async Task<IActionResult> OnPostAsync(AddLicenseType.Input input, CancellationToken cancellation)
    {
        Input = input;
        return (await add.RunAsync(input, cancellation)).Is(out var draft, out var problem) ? Redirect($"/admin/licenses/types/edit/{draft.Code}") : Fail(problem);
    }
}
