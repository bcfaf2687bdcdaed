using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class AskModel(AskExpert act, ViewDeskCase view) : DeskActPage<AskExpert>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, Guid expert, string? question, int days, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, expert, question ?? "", days, cancellation), cancellation);
}
