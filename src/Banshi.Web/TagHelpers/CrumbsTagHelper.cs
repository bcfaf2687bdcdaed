using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>The way from the top to this page; holds <c>bs-crumb</c>.</summary>
[HtmlTargetElement("bs-crumbs")]
public sealed class CrumbsTagHelper(IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "crumbs");
        output.Attributes.SetAttribute("aria-label", texts["所在位置"].Value);
        output.Content.AppendHtml("<ol>").AppendHtml(content).AppendHtml("</ol>");
    }
}

/// <summary>One place of the way; the last one, where one is, leads nowhere.</summary>
[HtmlTargetElement("bs-crumb", ParentTag = "bs-crumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    /// <summary>Address; null for the page itself.</summary>
    public string? To { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var place = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder(To is null ? "span" : "a");
        place.Attributes[To is null ? "aria-current" : "href"] = To ?? "page";
        place.InnerHtml.AppendHtml(content);
        output.TagName = "li";
        output.Content.AppendHtml(place);
    }
}
