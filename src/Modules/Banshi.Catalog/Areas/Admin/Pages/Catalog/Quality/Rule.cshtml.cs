using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Quality;

internal sealed class RuleModel(ViewQuality quality) : PageOf<ViewQuality>
{
    public ViewQuality.Page Found { get; private set; } = default!;

    public ViewQuality.Rule Rule { get; private set; } = default!;

    public bool MaySwitch { get; private set; }

    public string? Next => Found.Lists.Next is { } key ? $"?after={key}" : null;

    public async Task<IActionResult> OnGetAsync(string code, string? after, CancellationToken cancellation)
    {
        if (!(await quality.BreachesAsync(code, after, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        var board = await quality.RunAsync(cancellation);
        (Found, Rule, MaySwitch) = (found, board.Rules.Single(rule => rule.Of.Code == code), board.MayAsk && !found.Rule.IsFixed);
        return Page();
    }
}
