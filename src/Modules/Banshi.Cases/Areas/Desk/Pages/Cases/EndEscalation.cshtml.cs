using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class EndEscalationModel(EndEscalation act, ViewDeskCase view) : DeskActPage<EndEscalation>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? outcome, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, outcome ?? "", cancellation), cancellation, "#escalations");
}
