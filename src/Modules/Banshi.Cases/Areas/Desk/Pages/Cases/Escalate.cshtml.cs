using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class EscalateModel(EscalateCase act, ViewDeskCase view) : DeskActPage<EscalateCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, Guid to, string? reason, int days, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, to, reason ?? "", days, cancellation), cancellation, "#escalations");
}
