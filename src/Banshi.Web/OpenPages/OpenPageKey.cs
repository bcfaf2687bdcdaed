using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web.OpenPages;

/// <summary>Everything that an open page depends on.</summary>
/// <param name="Site">Scheme and host, so that nobody's forged host reaches another visitor.</param>
/// <param name="Path">The address; there is no query.</param>
/// <param name="Language">Language of the page.</param>
/// <param name="View">The cookies of the view with their values.</param>
internal sealed record OpenPageKey(string Site, string Path, string Language, string View)
{
    /// <summary>The key of a request; null where the answer may depend on anything else.</summary>
    public static OpenPageKey? Of(HttpContext context, OpenPageOptions options)
    {
        var request = context.Request;
        return HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue && !request.Headers.ContainsKey("Authorization") && ViewOf(request.Cookies, options) is { } view
            ? new OpenPageKey($"{request.Scheme}://{request.Host.Value}", request.Path.Value ?? "", CultureInfo.CurrentUICulture.Name, view)
            : null;
    }

    private static string? ViewOf(IRequestCookieCollection cookies, OpenPageOptions options)
    {
        if (cookies.Count == 0)
        {
            return "";
        }

        var view = new StringBuilder();
        foreach (var (name, value) in cookies.OrderBy(cookie => cookie.Key, StringComparer.Ordinal))
        {
            if (!options.ViewCookies.Contains(name))
            {
                return null;
            }

            view.Append(name).Append('=').Append(value).Append(';');
        }

        return view.ToString();
    }
}
