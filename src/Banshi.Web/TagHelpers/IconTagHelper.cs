using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Banshi.Web.TagHelpers;

/// <summary>An icon of the sprite; decoration only, hidden from screen readers.</summary>
[HtmlTargetElement("bs-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(Assets assets) : TagHelper
{
    /// <summary>Name of the icon in the sprite.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"icon {context.AllAttributes["class"]?.Value}".Trim());
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent($"<use href=\"{assets["icons.svg"]}#{Name}\"></use>");
    }
}
