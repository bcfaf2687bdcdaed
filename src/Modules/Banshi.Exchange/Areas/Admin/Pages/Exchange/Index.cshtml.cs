using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Exchange.Areas.Admin.Pages.Exchange;

internal sealed class IndexModel(ListPartners list, AddPartner add, SuspendPartner suspend) : PageOf<ListPartners>
{
    public ListPartners.View Shown { get; private set; } = default!;

    public AddPartner.Input Input { get; private set; } = AddPartner.Input.Empty;

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await list.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string? name, string? code, string? address, string? publicKey, CancellationToken cancellation)
    {
        Input = AddPartner.Input.Of(name, code, address, publicKey);
        return await DoneAsync(await add.RunAsync(Input, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostSuspendAsync(string? code, bool isSuspended, CancellationToken cancellation) =>
        await DoneAsync(await suspend.RunAsync(code ?? "", isSuspended, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return RedirectToPage();
        }

        Shown = await list.RunAsync(cancellation);
        return Fail(problem);
    }
}
