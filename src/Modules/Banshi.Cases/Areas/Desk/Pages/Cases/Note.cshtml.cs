using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class NoteModel(WriteNote act, ViewDeskCase view) : DeskActPage<WriteNote>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, string? note, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, note ?? "", cancellation), cancellation);
}
