using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Guidance.Api;

internal static class GuidanceApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<FindItems>("/api/v1/items", (string q, string? division, int? page, FindItems find) =>
            string.IsNullOrWhiteSpace(q) ? Results.Ok(new FindItems.Found([], 1, false, false)) : Results.Ok(find.ByText(q, division, Math.Max(1, page ?? 1)))).WithName("findItems");
        routes.MapPostOf<ChooseDivision>("/division", RememberAsync).DisableAntiforgery().ExcludeFromDescription();
    }

    // A preference is harmless, and the page that offers it can be cached.
    private static async Task<IResult> RememberAsync(HttpContext context, IFormCollection form, ChooseDivision choose)
    {
        var code = form["code"].ToString() is { Length: > 0 } chosen ? chosen : null;
        if (!await choose.IsChoiceAsync(code, context.RequestAborted))
        {
            return Results.NotFound();
        }

        context.Response.Cookies.Append(ChosenDivision.Cookie, code ?? "", new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.LocalRedirect("/");
    }
}
