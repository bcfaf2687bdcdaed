using Microsoft.AspNetCore.Http;

namespace Banshi.Web.Preferences;

/// <summary>How a person wants to see the pages; remembered in cookies of this browser.</summary>
/// <param name="Size">Size of text and targets: <c>md</c>, or <c>lg</c>, <c>xl</c>, <c>xxl</c> in the elder mode (21, 26 and 30 px).</param>
/// <param name="Scheme">Color scheme: <c>auto</c>, <c>light</c>, <c>dark</c> or <c>contrast</c>.</param>
public sealed record ViewPreferences(string Size, string Scheme)
{
    internal const string SizeCookie = "banshi.size";
    internal const string SchemeCookie = "banshi.scheme";

    internal static readonly string[] Sizes = ["md", "lg", "xl", "xxl"];
    internal static readonly string[] Schemes = ["auto", "light", "dark", "contrast"];

    /// <summary>Whether the elder mode is on.</summary>
    public bool IsElder => Size != Sizes[0];

    /// <summary>Reads the preferences of a request.</summary>
    public static ViewPreferences Of(HttpContext context) => new(
        Known(context.Request.Cookies[SizeCookie], Sizes),
        Known(context.Request.Cookies[SchemeCookie], Schemes));

    /// <summary>The size of the components of Designsystemet on a face; the desk is dense.</summary>
    public string ComponentSize(bool isDesk) => IsElder ? "lg" : isDesk ? "sm" : Size;

    internal static string Known(string? value, string[] known) => known.Contains(value) ? value! : known[0];
}
