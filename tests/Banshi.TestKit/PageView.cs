using System.Net;
using AngleSharp.Html.Dom;

namespace Banshi.TestKit;

/// <summary>A page as a person sees it.</summary>
/// <param name="Status">Status of the answer.</param>
/// <param name="Url">Path and query at which redirects ended.</param>
/// <param name="Document">The parsed page; empty where the answer was not HTML.</param>
public sealed record PageView(HttpStatusCode Status, string Url, IHtmlDocument Document)
{
    /// <summary>The main heading.</summary>
    public string Heading => TextOf("h1");

    /// <summary>All visible text of the main part, with single spaces.</summary>
    public string Text => TextOf("main");

    /// <summary>The lines of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".error-summary li").Select(line => line.TextContent.Trim())];

    /// <summary>The text of the first element that matches; empty where there is none.</summary>
    public string TextOf(string selector) => string.Join(' ', (Document.QuerySelector(selector)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The form that an element belongs to, or that it is.</summary>
    public IHtmlFormElement FormOf(string selector) =>
        Document.QuerySelector(selector)?.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"{Url} has no form at {selector}: {Text}");

    /// <summary>The key at the end of the address, or in it.</summary>
    public Guid Key => Url.Split('/', '?').Select(part => Guid.TryParse(part, out var key) ? key : Guid.Empty).First(key => key != Guid.Empty);
}
