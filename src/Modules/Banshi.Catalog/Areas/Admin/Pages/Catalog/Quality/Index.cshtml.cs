using Banshi.Catalog.Rules;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Quality;

internal sealed class IndexModel(ViewQuality quality) : PageOf<ViewQuality>
{
    public ViewQuality.Board Board { get; private set; } = default!;

    /// <summary>How many lists broke a rule when all were checked last.</summary>
    public int BrokenBy(QualityRule rule) => Board.Last?.Broken.GetValueOrDefault(rule.Code) ?? 0;

    public async Task OnGetAsync(CancellationToken cancellation) => Board = await quality.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await quality.AskAsync(cancellation) is { } problem)
        {
            Board = await quality.RunAsync(cancellation);
            return Fail(problem);
        }

        return RedirectToPage();
    }
}
