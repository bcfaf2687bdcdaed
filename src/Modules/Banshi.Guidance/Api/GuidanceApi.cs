using Banshi.Platform.Errors;
using Banshi.Standards;
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
        routes.MapGetOf<FindItems>("/api/v1/items", FindAsync).WithName("findItems");
        routes.MapGetOf<SuggestItems>("/api/v1/suggestions", (string? q, string? division, SuggestItems suggest, HttpContext http) =>
            IsWrong(division) ? PlatformProblems.Unknown.With().ToHttp() : Results.Ok(suggest.Run(q ?? "", division ?? ChosenDivision.Of(http)))).WithName("suggestItems").Produces<IReadOnlyList<string>>();
        routes.MapGetOf<AnswerQuestion>("/api/v1/answers", async (string q, string? division, AnswerQuestion answer, CancellationToken cancellation) =>
            IsWrong(division) ? PlatformProblems.Unknown.With().ToHttp() : Results.Ok(await answer.RunAsync(q, division, cancellation))).WithName("answerQuestion");
        routes.MapPostOf<CountClick>("/search/clicks", CountAsync).DisableAntiforgery().ExcludeFromDescription();
        routes.MapPostOf<ChooseDivision>("/division", RememberAsync).DisableAntiforgery().ExcludeFromDescription();
    }

    private static async Task<IResult> FindAsync(string q, string? division, int? page, string? audience, string? theme, int? level, bool? online, FindItems find, CancellationToken cancellation) =>
        IsWrong(division)
            ? PlatformProblems.Unknown.With().ToHttp()
            : Results.Ok(await find.ByTextAsync(new Wish(q, division, page ?? 1, new Narrowing(audience, theme, level, online ?? false)), cancellation));

    // Told by the browser when a result is opened; there is nothing to answer.
    private static async Task<IResult> CountAsync(HttpContext context, IFormCollection form, CountClick count)
    {
        await count.RunAsync(form["q"].ToString(), form["item"].ToString(), ChosenDivision.Of(context), context.RequestAborted);
        return Results.NoContent();
    }

    private static bool IsWrong(string? division) => division is not null && !DivisionCode.TryParse(division, out _);

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
