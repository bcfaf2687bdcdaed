using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.Apply;

internal sealed class CounselModel(AskCounsel counsel) : PageOf<AskCounsel>
{
    public Guid Id { get; private set; }

    public IReadOnlyList<Counsel> Asked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await counsel.DraftAsync(id, cancellation)).Is(out _, out var problem))
        {
            return Fail(problem);
        }

        await LoadAsync(id, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? question, CancellationToken cancellation)
    {
        if (await counsel.RunAsync(id, question ?? "", cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        await LoadAsync(id, cancellation);
        return Fail(problem);
    }

    private async Task LoadAsync(Guid id, CancellationToken cancellation) => (Id, Asked) = (id, await counsel.ListAsync(id, cancellation));
}
