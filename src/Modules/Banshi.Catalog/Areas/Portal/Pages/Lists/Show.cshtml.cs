using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Portal.Pages.Lists;

internal sealed class ShowModel(ViewPublicList view) : PageOf<ViewPublicList>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public ViewPublicList.Page Found { get; private set; } = default!;

    /// <summary>The same list for the files.</summary>
    public string Query => $"?q={Uri.EscapeDataString(Text ?? "")}&division={ChosenDivision.Of(HttpContext)}";

    public string? Next => Found.Next is { } key ? $"?q={Uri.EscapeDataString(Text ?? "")}&after={key}" : null;

    public async Task<IActionResult> OnGetAsync(string id, string? after, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, ChosenDivision.Of(HttpContext), Text?.Trim() ?? "", after, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Found = found;
        return Page();
    }
}
