using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>One of a list of choices.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What people read.</param>
/// <param name="About">A line that explains it.</param>
public sealed record Choice(string Value, string Label, string? About = null);

/// <summary>Radio buttons, or checkboxes where several may be chosen, in a fieldset with legend, hint and error.</summary>
[HtmlTargetElement("bs-choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper(IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <summary>Name of the field in the post.</summary>
    public string Name { get; set; } = "";

    /// <summary>Legend.</summary>
    public string Label { get; set; } = "";

    /// <summary>A sentence that helps.</summary>
    public string? Hint { get; set; }

    /// <summary>The choices.</summary>
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>What is chosen already.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>Whether several may be chosen.</summary>
    public bool Many { get; set; }

    /// <summary>Whether it may stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = default!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldFrame(View, Name, texts, FormScopeTagHelper.Of(context));
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-fieldset");
        if (field.DescribedBy(Hint) is { Length: > 0 } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.Content.AppendHtml(field.Head(Label, Hint, Optional, isGroup: true));
        var chosen = field.ValuesOr(Values);
        for (var i = 0; i < Choices.Count; i++)
        {
            output.Content.AppendHtml(One(field, Choices[i], i, chosen.Contains(Choices[i].Value)));
        }
    }

    private TagBuilder One(FieldFrame field, Choice choice, int index, bool isChosen)
    {
        // The first control carries the field's own id, so that the error summary leads to it.
        var id = index == 0 ? field.Id : $"{field.Id}-{index.ToString(CultureInfo.InvariantCulture)}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = Many ? "checkbox" : "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = choice.Value;
        if (isChosen)
        {
            input.Attributes["checked"] = "checked";
        }

        if (field.Error is not null)
        {
            input.Attributes["aria-invalid"] = "true";
        }

        return Row(input, id, choice);
    }

    private static TagBuilder Row(TagBuilder input, string id, Choice choice)
    {
        var row = new TagBuilder("div");
        row.AddCssClass("ds-field");
        row.InnerHtml.AppendHtml(input);
        var label = new TagBuilder("label");
        label.AddCssClass("ds-label");
        label.Attributes["for"] = id;
        label.Attributes["data-weight"] = "regular";
        label.InnerHtml.Append(choice.Label);
        row.InnerHtml.AppendHtml(label);
        if (choice.About is not null)
        {
            input.Attributes["aria-describedby"] = $"{id}-about";
            row.InnerHtml.AppendHtml($"<p class=\"hint\" id=\"{id}-about\">").Append(choice.About).AppendHtml("</p>");
        }

        return row;
    }
}
