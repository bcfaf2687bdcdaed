using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Localization;

namespace Banshi.Web.OpenPages;

/// <summary>What open pages depend on besides their address.</summary>
public sealed class OpenPageOptions
{
    /// <summary>
    /// Cookies that pages look at for their view: each combination of their values is a page of its own. A request with any other cookie is answered without
    /// the store, so that a cookie nobody thought of can never show one visitor's page to another.
    /// </summary>
    public ISet<string> ViewCookies { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        ViewPreferences.SizeCookie,
        ViewPreferences.SchemeCookie,
        CookieRequestCultureProvider.DefaultCookieName,
    };
}
