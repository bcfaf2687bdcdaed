using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class SuspendModel(SuspendCase act, ViewDeskCase view) : DeskActPage<SuspendCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, reason ?? ""), cancellation);
}
