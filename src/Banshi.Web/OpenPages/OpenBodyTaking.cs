using System.Text.Encodings.Web;
using Banshi.Platform.Published;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Banshi.Web.OpenPages;

/// <summary>Set on a request whose body is to be kept: the layout hands it over when it has been rendered.</summary>
internal sealed class OpenBodyTaking(OpenPageStore store, OpenPageKey key, PublishedEdition edition)
{
    /// <summary>The body as it is; kept on the way where the page asks for it and has set nothing for this visitor alone.</summary>
    public static IHtmlContent Of(HttpContext context, ViewDataDictionary viewData, IHtmlContent body) =>
        context.Features.Get<OpenBodyTaking>() is { } taking && OpenPageAttribute.IsForEverybody(context.Response) ? taking.Take(viewData, body) : body;

    private HtmlString Take(ViewDataDictionary viewData, IHtmlContent body)
    {
        using var html = new StringWriter();
        body.WriteTo(html, HtmlEncoder.Default);
        var kept = new OpenBody(edition, html.ToString(), viewData.ToDictionary(StringComparer.Ordinal));
        store.Keep(key, kept);
        return new HtmlString(kept.Html);
    }
}
