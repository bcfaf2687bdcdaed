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
        output.TagName = null;
        output.Content.SetHtmlContent(Draw(assets, Name, context.AllAttributes["class"]?.Value?.ToString()));
    }

    /// <summary>The icon for other helpers.</summary>
    internal static string Draw(Assets assets, string name, string? css = null) =>
        $"<svg class=\"{$"icon {css}".TrimEnd()}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{assets["icons.svg"]}#{name}\"></use></svg>";
}
