using Microsoft.AspNetCore.Http;

namespace Banshi.Web.Preferences;

/// <summary>How a person wants to see the pages; remembered in cookies of this browser.</summary>
/// <param name="Size">Size of text and targets: <c>md</c>, or <c>lg</c> in the elder mode.</param>
/// <param name="Scheme">Color scheme: <c>auto</c>, <c>light</c>, <c>dark</c> or <c>contrast</c>.</param>
public sealed record ViewPreferences(string Size, string Scheme)
{
    internal const string SizeCookie = "banshi.size";
    internal const string SchemeCookie = "banshi.scheme";

    internal static readonly string[] Sizes = ["md", "lg"];
    internal static readonly string[] Schemes = ["auto", "light", "dark", "contrast"];

    /// <summary>Whether the elder mode is on.</summary>
    public bool IsElder => Size == "lg";

    /// <summary>Whether the high-contrast scheme is on.</summary>
    public bool IsContrast => Scheme == "contrast";

    /// <summary>Reads the preferences of a request.</summary>
    public static ViewPreferences Of(HttpContext context) => new(
        Known(context.Request.Cookies[SizeCookie], Sizes),
        Known(context.Request.Cookies[SchemeCookie], Schemes));

    internal static string Known(string? value, string[] known) => known.Contains(value) ? value! : known[0];
}
