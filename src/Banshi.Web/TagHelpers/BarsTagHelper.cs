using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Banshi.Web.TagHelpers;

/// <summary>One bar of a picture of numbers.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">How much; not below zero.</param>
/// <param name="Text">The value as people read it.</param>
/// <param name="To">Address that shows what is behind the number; null for none.</param>
public sealed record Bar(string Label, decimal Value, string Text, string? To = null);

/// <summary>Numbers as bars. It is a table whose second column is drawn: whoever does not see the bars hears the numbers.</summary>
[HtmlTargetElement("bs-bars", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarsTagHelper : TagHelper
{
    /// <summary>What the picture shows.</summary>
    public string Caption { get; set; } = "";

    /// <summary>The bars, in the order in which they are shown.</summary>
    public IReadOnlyList<Bar> Bars { get; set; } = [];

    /// <summary>The value of a full bar; 0 takes the longest one.</summary>
    public decimal Full { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bars");
        output.Content.AppendHtml("<caption>").Append(Caption).AppendHtml("</caption><tbody>");
        var full = Full > 0 ? Full : Bars.Select(bar => bar.Value).DefaultIfEmpty(0).Max();
        foreach (var bar in Bars)
        {
            output.Content.AppendHtml("<tr><th scope=\"row\">").AppendHtml(Label(bar)).AppendHtml("</th><td class=\"bars__bar\" aria-hidden=\"true\">")
                .AppendHtml(Drawing(bar, full)).AppendHtml("</td><td class=\"bars__value\">").Append(bar.Text).AppendHtml("</td></tr>");
        }

        output.Content.AppendHtml("</tbody>");
    }

    private static TagBuilder Label(Bar bar)
    {
        var label = new TagBuilder(bar.To is null ? "span" : "a");
        if (bar.To is not null)
        {
            label.Attributes["href"] = bar.To;
        }

        label.InnerHtml.Append(bar.Label);
        return label;
    }

    private static string Drawing(Bar bar, decimal full)
    {
        var width = full == 0 ? 0 : Math.Clamp(Math.Round(bar.Value * 100 / full, 2), 0, 100);
        return $"<svg width=\"100%\" height=\"14\" focusable=\"false\"><rect class=\"bars__track\" width=\"100%\" height=\"14\" rx=\"4\"/>"
            + $"<rect class=\"bars__fill\" width=\"{width.ToString(CultureInfo.InvariantCulture)}%\" height=\"14\" rx=\"4\"/></svg>";
    }
}
