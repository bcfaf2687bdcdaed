using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class ReceiveModel(ReceiveCase act, ViewDeskCase view) : DeskActPage<ReceiveCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, cancellation), cancellation);
}
