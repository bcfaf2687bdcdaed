using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web.OpenPages;

/// <summary>Set on a request whose page is to be kept: the layout leaves a gap then where something is the visitor's own.</summary>
internal sealed partial class OpenGaps
{
    private OpenGaps()
    {
    }

    /// <summary>The visitor's own part, or the gap for it. Null stays null, so that an attribute without a value is left out.</summary>
    public static object? Or(HttpContext context, OwnPart part, object? own) =>
        own is not null && context.Features.Get<OpenGaps>() is not null ? Gap(part) : own;

    /// <inheritdoc cref="Or(HttpContext, OwnPart, object?)"/>
    public static async Task<IHtmlContent> OrAsync(HttpContext context, OwnPart part, Func<Task<IHtmlContent>> own) =>
        context.Features.Get<OpenGaps>() is not null ? Gap(part) : await own();

    /// <summary>Lets the layout leave gaps while something runs.</summary>
    public static async Task<bool> LeaveAsync(HttpContext context, Func<Task<bool>> render)
    {
        context.Features.Set(new OpenGaps());
        try
        {
            return await render();
        }
        finally
        {
            context.Features.Set<OpenGaps>(null);
        }
    }

    /// <summary>A page with gaps, taken to pieces: texts, and the names of parts between them.</summary>
    public static IReadOnlyList<(string Text, OwnPart? Gap)> Split(string html) =>
        [.. Gaps().Split(html).Select((piece, index) => index % 2 == 0 ? (piece, (OwnPart?)null) : ("", Enum.Parse<OwnPart>(piece)))];

    // No text of a page can look like a gap: the encoder never lets a control character through.
    private static HtmlString Gap(OwnPart part) => new($"\u0001{part}\u0001");

    [GeneratedRegex("\u0001([A-Za-z]+)\u0001")]
    private static partial Regex Gaps();
}
