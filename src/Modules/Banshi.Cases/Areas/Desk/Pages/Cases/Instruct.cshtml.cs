using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class InstructModel(InstructCase act, ViewDeskCase view) : DeskActPage<InstructCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? instruction, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, instruction ?? "", cancellation), cancellation, "#escalations");
}
