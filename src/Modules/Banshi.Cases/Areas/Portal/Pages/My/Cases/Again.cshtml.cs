using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class AgainModel(ApplyAgain again) : PageOf<ApplyAgain>
{
    public Guid CaseId { get; private set; }

    public IActionResult OnGet(Guid id) => Redirect($"/my/cases/show/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        CaseId = id;
        return (await again.RunAsync(id, cancellation)).Is(out var draft, out var problem) ? Redirect($"/apply/check/{draft}?go=true") : Fail(problem);
    }
}
