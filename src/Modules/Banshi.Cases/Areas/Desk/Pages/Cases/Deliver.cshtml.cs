using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class DeliverModel(DeliverCase act, ViewDeskCase view) : DeskActPage<DeliverCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? receiver, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, receiver ?? ""), cancellation);
}
