using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Guidance.Search;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Banshi.Guidance.Areas.Portal.Pages.Search;

internal sealed class IndexModel(FindItems find, DivisionNames names, ICatalog catalog, IDirectory directory) : PageOf<FindItems>
{
    private const int MostCounted = 999;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public Narrowing Narrowing { get; private set; } = Narrowing.None;

    public FindItems.Found? Found { get; private set; }

    public string? DivisionName { get; private set; }

    /// <summary>The center of the division that was chosen, where nothing fits; null where there is none.</summary>
    public CenterInfo? Center { get; private set; }

    /// <summary>The themes, by <c>person:040</c>.</summary>
    public IReadOnlyDictionary<string, ThemeInfo> Themes { get; private set; } = new Dictionary<string, ThemeInfo>();

    /// <summary>Whether nothing was found that fits.</summary>
    public bool IsMiss => Found is { Hits.Count: 0 } or { IsLoose: true };

    /// <summary>How many, in few characters.</summary>
    public static string Counted(int count) => count > MostCounted ? $"{MostCounted}+" : $"{count}";

    /// <summary>The address of the same search, narrowed in another way or on another page.</summary>
    public string Address(Narrowing narrowing, int page = 1) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>
    {
        ["q"] = Text,
        ["audience"] = narrowing.Audience,
        ["theme"] = narrowing.Theme,
        ["level"] = narrowing.Level is { } level ? $"{level}" : null,
        ["online"] = narrowing.IsOnline ? "true" : null,
        ["page"] = page > 1 ? $"{page}" : null,
    }.Where(one => one.Value is not null));

    public async Task OnGetAsync(int page, string? audience, string? theme, int? level, bool online, CancellationToken cancellation)
    {
        Text = Words.Typed(Text);
        if (Text.Length == 0)
        {
            return;
        }

        Narrowing = new Narrowing(audience, theme, level, online);
        var division = ChosenDivision.Of(HttpContext);
        DivisionName = await names.OfAsync(division, cancellation);
        Found = await find.ByTextAsync(new Wish(Text, division, page, Narrowing), cancellation);
        Themes = (await catalog.ThemesAsync(cancellation)).ToDictionary(one => $"{one.Audience}:{one.Code}");
        if (IsMiss)
        {
            Center = division is null ? null : await directory.FindCenterAsync(division, cancellation);
            find.Miss(Narrowing == Narrowing.None ? Text : "");
        }
    }
}
