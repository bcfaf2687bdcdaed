using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class BillModel(IssueBill act, ViewDeskCase view) : DeskActPage<IssueBill>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, IssueBill.Input input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input), cancellation, "#bills");
}
