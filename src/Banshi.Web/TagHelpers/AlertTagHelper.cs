using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Banshi.Web.TagHelpers;

/// <summary>Something that a person must know. The style sheet draws an icon beside the color: color alone says nothing to those who do not see it.</summary>
[HtmlTargetElement("bs-alert")]
public sealed class AlertTagHelper : TagHelper
{
    /// <summary><c>info</c>, <c>success</c>, <c>warning</c> or <c>danger</c>.</summary>
    public string Kind { get; set; } = "info";

    /// <summary>Whether it answers what the person has just done: a screen reader then says it at once.</summary>
    public bool Live { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "ds-alert");
        output.Attributes.SetAttribute("data-color", Kind);
        if (Live)
        {
            output.Attributes.SetAttribute("role", Kind == "danger" ? "alert" : "status");
        }
    }
}
