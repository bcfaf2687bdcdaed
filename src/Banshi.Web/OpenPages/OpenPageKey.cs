using System.Text;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web.OpenPages;

/// <summary>Everything that an open page depends on.</summary>
/// <param name="Site">Host with scheme, so that nobody's forged host reaches another visitor.</param>
/// <param name="Path">The address; there is no query.</param>
/// <param name="Language">Language of the page.</param>
/// <param name="View">The cookies of the view with their values.</param>
/// <param name="IsSignedIn">Whether the visitor has signed in, whoever it is.</param>
internal sealed record OpenPageKey(string Site, string Path, string Language, string View, bool IsSignedIn = false)
{
    /// <summary>The key of a whole page; null where the answer may depend on anything else.</summary>
    public static OpenPageKey? Of(HttpContext context, string language, OpenPageOptions options) =>
        IsPlain(context.Request) && ViewOf(context.Request.Cookies, options, allOfThem: true) is { } view ? Of(context.Request, language, view) : null;

    /// <summary>The key of a page with gaps for what is each visitor's own; null for anything but a visit.</summary>
    public static OpenPageKey? OfFrame(HttpContext context, string language, OpenPageOptions options, bool isSignedIn) =>
        HttpMethods.IsGet(context.Request.Method) ? Of(context.Request, language, ViewOf(context.Request.Cookies, options, allOfThem: false)!) with { IsSignedIn = isSignedIn } : null;

    private static OpenPageKey Of(HttpRequest request, string language, string view) =>
        new($"{request.Scheme}://{request.Host.Value}", request.Path.Value ?? "", language, view);

    private static bool IsPlain(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue && !request.Headers.ContainsKey("Authorization");

    private static string? ViewOf(IRequestCookieCollection cookies, OpenPageOptions options, bool allOfThem)
    {
        if (cookies.Count == 0)
        {
            return "";
        }

        var view = new StringBuilder();
        foreach (var (name, value) in cookies.OrderBy(cookie => cookie.Key, StringComparer.Ordinal))
        {
            if (options.ViewCookies.Contains(name))
            {
                view.Append(name).Append('=').Append(value).Append(';');
            }
            else if (allOfThem)
            {
                return null;
            }
        }

        return view.ToString();
    }
}
