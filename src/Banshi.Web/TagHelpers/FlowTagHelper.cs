using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Banshi.Web.Flow;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>A picture of a flow, and the same in words for whoever does not see it or would rather read.</summary>
[HtmlTargetElement("bs-flow", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FlowTagHelper(HtmlEncoder encoder, IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <summary>What is drawn.</summary>
    public FlowChart Chart { get; set; } = default!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "flow");
        output.Content.AppendHtml("<figcaption class=\"ds-sr-only\">").Append(Chart.Title).AppendHtml("</figcaption>");
        output.Content.AppendHtml($"<div class=\"flow__frame\" role=\"region\" tabindex=\"0\" aria-label=\"{encoder.Encode(Chart.Title)}\">").AppendHtml(Drawing(FlowLayout.Of(Chart))).AppendHtml("</div>");
        output.Content.AppendHtml("<details class=\"ds-details\"><summary>").Append(texts["用文字说明这张图"]).AppendHtml("</summary><div>").AppendHtml(InWords()).AppendHtml("</div></details>");
    }

    private string Drawing(FlowLayout layout)
    {
        var svg = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"flow__picture\" viewBox=\"0 0 {layout.Width} {layout.Height}\" width=\"{layout.Width}\" height=\"{layout.Height}\" aria-hidden=\"true\" focusable=\"false\">"));
        foreach (var way in layout.Ways)
        {
            Draw(svg, way);
        }

        foreach (var box in layout.Boxes)
        {
            Draw(svg, box, box.Node!);
        }

        return svg.Append("</svg>").ToString();
    }

    private void Draw(StringBuilder svg, FlowWay way)
    {
        var first = way.Boxes[0];
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{first.Middle} {first.Bottom}");
        foreach (var (from, to) in way.Boxes.Zip(way.Boxes.Skip(1)))
        {
            var half = (from.Bottom + to.Top) / 2;
            path.Append(CultureInfo.InvariantCulture, $" C{from.Middle} {half} {to.Middle} {half} {to.Middle} {to.Top}");
            if (to.Node is null)
            {
                path.Append(CultureInfo.InvariantCulture, $" L{to.Middle} {to.Bottom}");
            }
        }

        var end = way.Boxes[^1];
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"flow__way\" d=\"{path}\"/><path class=\"flow__head\" d=\"M{end.Middle - 6} {end.Top - 9} L{end.Middle} {end.Top} L{end.Middle + 6} {end.Top - 9} Z\"/>");
        if (way.Line.Label.Length > 0)
        {
            // Close to where the way ends: there it stands apart from its neighbors.
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"flow__label\" x=\"{way.Boxes[1].Middle}\" y=\"{way.Boxes[1].Top - 18}\">{encoder.Encode(way.Line.Label)}</text>");
        }
    }

    private void Draw(StringBuilder svg, FlowBox box, FlowNode node)
    {
        var radius = node.Kind == FlowKind.Terminal ? box.Height / 2 : 10;
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"flow__node\" data-kind=\"{node.Kind.ToString().ToLowerInvariant()}\"><rect x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"{radius}\"/>");
        var (title, note) = (FlowLayout.Lines(node.Title), FlowLayout.Lines(node.Note));
        var y = box.Top + (((box.Height - (FlowLayout.LineHeight * (title.Count + note.Count))) / 2) + 17);
        foreach (var (line, css) in title.Select(line => (line, "flow__title")).Concat(note.Select(line => (line, "flow__note"))))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{css}\" x=\"{box.Middle}\" y=\"{y}\">{encoder.Encode(line)}</text>");
            y += FlowLayout.LineHeight;
        }

        svg.Append("</g>");
    }

    private TagBuilder InWords()
    {
        var list = new TagBuilder("ol");
        var names = Chart.Nodes.ToDictionary(node => node.Id, node => node.Title);
        foreach (var node in Chart.Nodes)
        {
            var line = new TagBuilder("li");
            line.InnerHtml.Append(node.Note.Length == 0 ? node.Title : texts["{0}（{1}）", node.Title, node.Note]);
            foreach (var way in Chart.Lines.Where(way => way.From == node.Id))
            {
                line.InnerHtml.AppendHtml("<br>").Append(way.Label.Length == 0 ? texts["接着：{0}", names[way.To]] : texts["如果{0}：{1}", way.Label, names[way.To]]);
            }

            list.InnerHtml.AppendHtml(line);
        }

        return list;
    }
}
