using Banshi.Catalog.Contracts;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Portal.Pages.Themes;

internal sealed class ShowModel(ViewThemes themes, FindItems find) : PageOf<ViewThemes>
{
    public ThemeInfo Theme { get; private set; } = default!;

    public FindItems.Found Found { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string audience, string code, int page, CancellationToken cancellation)
    {
        if (await themes.FindAsync(audience, code, cancellation) is not { } theme)
        {
            return Fail(PlatformProblems.Unknown.With());
        }

        Theme = theme;
        Found = find.ByTheme($"{audience}:{code}", ChosenDivision.Of(HttpContext), page);
        return Page();
    }
}
