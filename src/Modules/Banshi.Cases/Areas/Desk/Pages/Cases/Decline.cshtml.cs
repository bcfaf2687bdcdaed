using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class DeclineModel(DeclineCase act, ViewDeskCase view) : DeskActPage<DeclineCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, DeclineCase.Input input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input), cancellation);
}
