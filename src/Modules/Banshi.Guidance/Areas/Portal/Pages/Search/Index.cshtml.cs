using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Portal.Pages.Search;

internal sealed class IndexModel(FindItems find) : PageOf<FindItems>
{
    private const int LongestQuery = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public FindItems.Found? Found { get; private set; }

    public string? DivisionName { get; private set; }

    public string PageAddress(int page) => $"?q={Uri.EscapeDataString(Text!)}&page={page}";

    public async Task OnGetAsync(int page, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            return;
        }

        Text = Text.Length > LongestQuery ? Text[..LongestQuery] : Text;
        var division = ChosenDivision.Of(HttpContext);
        DivisionName = await find.DivisionNameAsync(division, cancellation);
        Found = find.ByText(Text, division, Math.Max(1, page));
    }
}
