using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>All that is wrong with a form, above it, each line a link to its field. It takes the focus when the page opens.</summary>
[HtmlTargetElement("bs-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<WebStrings> texts) : TagHelper
{
    internal const string OrderKey = "banshi.error-order";

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = default!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var order = View.ViewData[OrderKey] as IReadOnlyList<string> ?? [];
        var errors = View.ViewData.ModelState.Where(entry => entry.Value!.Errors.Count > 0).OrderBy(entry => PlaceOf(entry.Key, order))
            .Select(entry => (Field: entry.Key, Message: entry.Value!.Errors[0].ErrorMessage)).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-focus", "");
        output.Content.AppendHtml("<h2 class=\"ds-heading\" data-size=\"xs\">").Append(texts["请先处理以下问题"]).AppendHtml("</h2><ul>");
        foreach (var (field, message) in errors)
        {
            output.Content.AppendHtml("<li>").AppendHtml(Line(field, message, View.ViewData[FormScopeTagHelper.PostedKey] as string)).AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul>");
    }

    // As the use case looked at them, which is as they stand on the page; the dictionary would sort them by name.
    private static int PlaceOf(string field, IReadOnlyList<string> order)
    {
        for (var place = 0; place < order.Count; place++)
        {
            if (order[place] == field)
            {
                return place;
            }
        }

        return order.Count;
    }

    private static TagBuilder Line(string field, string message, string? scope)
    {
        var line = new TagBuilder(field.Length == 0 ? "span" : "a");
        if (field.Length > 0)
        {
            line.Attributes["href"] = $"#{FieldFrame.IdOf(field, scope)}";
        }

        line.InnerHtml.Append(message);
        return line;
    }
}
