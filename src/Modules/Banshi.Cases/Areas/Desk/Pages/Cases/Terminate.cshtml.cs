using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class TerminateModel(TerminateCase act, ViewDeskCase view) : DeskActPage<TerminateCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, TerminateCase.Ground? ground, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, ground, reason ?? ""), cancellation);
}
