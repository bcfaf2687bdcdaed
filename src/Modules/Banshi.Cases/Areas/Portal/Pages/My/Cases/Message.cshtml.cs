using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class MessageModel(WriteMessage act, ViewMyCase view) : PageOf<WriteMessage>
{
    public ViewMyCase.View Case { get; private set; } = default!;

    public IActionResult OnGet(Guid id) => Redirect($"/my/cases/show/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id, string? text, IFormFile? file, CancellationToken cancellation)
    {
        if (await act.RunAsync(id, text ?? "", file, cancellation) is not { } problem)
        {
            return Redirect($"/my/cases/show/{id}#messages");
        }

        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var unknown))
        {
            return Fail(unknown);
        }

        Case = found;
        return Fail(problem);
    }
}
