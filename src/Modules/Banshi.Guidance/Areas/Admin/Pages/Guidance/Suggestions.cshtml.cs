using Banshi.Guidance.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Admin.Pages.Guidance;

internal sealed class SuggestionsModel(LearnSynonyms learn) : PageOf<LearnSynonyms>
{
    public IReadOnlyList<LearnedPair> Pairs { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Pairs = await learn.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string text, string item, bool accept, CancellationToken cancellation)
    {
        if ((accept ? await learn.AcceptAsync(text, item, cancellation) : await learn.PutAsideAsync(text, item, cancellation)) is { } problem)
        {
            Pairs = await learn.RunAsync(cancellation);
            return Fail(problem);
        }

        Done = text;
        return RedirectToPage();
    }
}
