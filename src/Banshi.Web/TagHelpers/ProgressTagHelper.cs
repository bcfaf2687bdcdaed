using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>A station of a way that is known in advance.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State"><c>done</c>, <c>current</c> or <c>todo</c>.</param>
public sealed record ProgressStation(string Name, string State);

/// <summary>How far something has come, as a line with stations.</summary>
[HtmlTargetElement("bs-progress", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressTagHelper(IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <summary>What comes forward.</summary>
    public string Label { get; set; } = "";

    /// <summary>The stations in order.</summary>
    public IReadOnlyList<ProgressStation> Stations { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "progress");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var station in Stations)
        {
            output.Content.AppendHtml($"<li data-state=\"{station.State}\">").Append(station.Name)
                .AppendHtml("<span class=\"ds-sr-only\">").Append(Spoken(station.State)).AppendHtml("</span></li>");
        }
    }

    private string Spoken(string state) => state switch
    {
        "done" => texts["（已完成）"],
        "current" => texts["（现在在这一步）"],
        _ => "",
    };
}
