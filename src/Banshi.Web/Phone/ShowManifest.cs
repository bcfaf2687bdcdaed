using Banshi.Platform;
using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Banshi.Web.Phone;

/// <summary>What a phone is told that installs the portal as an app.</summary>
internal sealed class ShowManifest : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public static IResult Handle(IOptions<SiteOptions> site, IStringLocalizer<WebStrings> texts) => Results.Json(
        new
        {
            id = "/",
            name = $"{texts["办事"]} · {site.Value.RegionName}",
            short_name = texts["办事"].Value,
            start_url = "/",
            scope = "/",
            display = "standalone",
            background_color = "#ffffff",
            theme_color = "#0b5fae",
            icons = new[] { Icon("icon-192.png", "192x192", "any"), Icon("icon-512.png", "512x512", "any"), Icon("icon-maskable.png", "512x512", "maskable") },
            shortcuts = new[] { Shortcut(texts["我的空间"], "/my"), Shortcut(texts["全部事项"], "/themes") },
        },
        contentType: "application/manifest+json");

    private static object Icon(string file, string sizes, string purpose) => new { src = "/" + Assets.PathOf(file), sizes, type = "image/png", purpose };

    private static object Shortcut(string name, string url) => new { name, url };
}
