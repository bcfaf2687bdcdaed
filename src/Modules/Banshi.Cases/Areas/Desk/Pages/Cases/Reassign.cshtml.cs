using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class ReassignModel(ReassignCase act, ViewDeskCase view) : DeskActPage<ReassignCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, Guid to, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, to, reason ?? "", cancellation), cancellation, "#escalations");
}
