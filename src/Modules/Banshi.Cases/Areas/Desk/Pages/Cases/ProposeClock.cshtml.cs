using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class ProposeClockModel(ProposeClockChange act, ViewDeskCase view) : DeskActPage<ProposeClockChange>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, ProposeClockChange.Input input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input), cancellation);
}
