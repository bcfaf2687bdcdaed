using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>To the page before and the page behind. Lists are read by cursor: there is no count of pages.</summary>
[HtmlTargetElement("bs-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper(Assets assets, IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <summary>Address of the page before; null or empty on the first.</summary>
    public string? Previous { get; set; }

    /// <summary>Address of the page behind; null or empty on the last.</summary>
    public string? Next { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Previous) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", texts["翻页"].Value);
        if (!string.IsNullOrEmpty(Previous))
        {
            output.Content.AppendHtml(Link(Previous, "prev", new HtmlContentBuilder().AppendHtml(IconTagHelper.Draw(assets, "arrow-left")).Append(texts["上一页"])));
        }

        if (!string.IsNullOrEmpty(Next))
        {
            output.Content.AppendHtml(Link(Next, "next", new HtmlContentBuilder().Append(texts["下一页"]).AppendHtml(IconTagHelper.Draw(assets, "arrow-right"))));
        }
    }

    private static TagBuilder Link(string address, string relation, IHtmlContent content)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("ds-button");
        link.Attributes["data-variant"] = "secondary";
        link.Attributes["href"] = address;
        link.Attributes["rel"] = relation;
        link.InnerHtml.AppendHtml(content);
        return link;
    }
}
