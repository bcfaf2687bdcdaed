using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class DecideModel(DecideCase act, ViewDeskCase view) : DeskActPage<DecideCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? grant, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, grant, reason ?? ""), cancellation);
}
