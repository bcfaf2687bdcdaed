using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class MessageModel(WriteMessage act, ViewMyCase view) : MyActPage<WriteMessage>(view)
{
    public IActionResult OnGet(Guid id) => Redirect($"/my/cases/show/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id, string? text, IFormFile? file, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, text ?? "", file, cancellation), cancellation, "#messages");
}
