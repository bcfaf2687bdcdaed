using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Banshi.Web.TagHelpers;

/// <summary>A list with nothing in it: says so, and what to do next.</summary>
[HtmlTargetElement("bs-empty")]
public sealed class EmptyTagHelper(Assets assets) : TagHelper
{
    /// <summary>Name of the icon.</summary>
    public string Icon { get; set; } = "inbox";

    /// <summary>What is not there.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.AppendHtml(IconTagHelper.Draw(assets, Icon)).AppendHtml("<p>").Append(Text).AppendHtml("</p>");
        if (!next.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("<div class=\"actions\">").AppendHtml(next).AppendHtml("</div>");
        }
    }
}
