using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class ResumeModel(ResumeCase act, ViewMyCase view) : MyActPage<ResumeCase>(view)
{
    public IActionResult OnGet(Guid id) => Redirect($"/my/cases/show/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => await DoneAsync(id, await act.RunAsync(id, null), cancellation);
}
