using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class MessageModel(WriteMessage act, ViewDeskCase view) : DeskActPage<WriteMessage>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, string? text, IFormFile? file, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, text ?? "", file, cancellation), cancellation);
}
