using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Banshi.Web.Preferences;

/// <summary>Remembers a preference and goes back to the page. A plain form post, so that it works without JavaScript.</summary>
internal sealed class SetPreferences : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public static IResult Handle(HttpContext context, IFormCollection form)
    {
        Remember(context, ViewPreferences.SizeCookie, form["size"], value => ViewPreferences.Known(value, ViewPreferences.Sizes));
        Remember(context, ViewPreferences.SchemeCookie, form["scheme"], value => ViewPreferences.Known(value, ViewPreferences.Schemes));
        Remember(context, CookieRequestCultureProvider.DefaultCookieName, form["language"], value =>
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Languages.All.FirstOrDefault(language => language.Culture.Name == value).Culture ?? Languages.Chinese)));
        var back = form["back"].ToString();
        return Results.LocalRedirect(back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.StartsWith("/\\", StringComparison.Ordinal) ? back : "/");
    }

    private static void Remember(HttpContext context, string cookie, string? value, Func<string, string> normalize)
    {
        if (!string.IsNullOrEmpty(value))
        {
            context.Response.Cookies.Append(cookie, normalize(value), new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
    }
}
