using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class DecideClockModel(DecideClockChange act, ViewDeskCase view) : DeskActPage<DecideClockChange>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? approve, string? opinion, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, approve, opinion ?? ""), cancellation);
}
