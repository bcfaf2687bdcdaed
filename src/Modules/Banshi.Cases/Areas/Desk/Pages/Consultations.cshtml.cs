using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class ConsultationsModel(AnswerConsultation answer) : PageOf<AnswerConsultation>
{
    public IReadOnlyList<AnswerConsultation.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await answer.ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, string? opinion, CancellationToken cancellation)
    {
        if (await answer.RunAsync(id, opinion ?? "", cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        ViewData[FormScopeTagHelper.PostedKey] = id.ToString();
        Rows = await answer.ListAsync(cancellation);
        return Fail(problem);
    }
}
