using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class ResumeModel(ResumeCase resume) : PageOf<ResumeCase>
{
    public Guid CaseId { get; private set; }

    public IActionResult OnGet(Guid id) => Redirect($"/my/cases/show/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        CaseId = id;
        return await resume.RunAsync(id, null) is { } problem ? Fail(problem) : Redirect($"/my/cases/show/{id}");
    }
}
