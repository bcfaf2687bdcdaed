using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>One line of input, or several (<c>rows</c>), or a list to choose from (<c>options</c>), with label, hint and error.</summary>
[HtmlTargetElement("bs-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper(IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <summary>Name of the field in the post.</summary>
    public string Name { get; set; } = "";

    /// <summary>Label.</summary>
    public string Label { get; set; } = "";

    /// <summary>A sentence that helps.</summary>
    public string? Hint { get; set; }

    /// <summary>What is known already.</summary>
    public string? Value { get; set; }

    /// <summary>HTML type.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Whether it may stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>Lines of a long text; 0 for one line.</summary>
    public int Rows { get; set; }

    /// <summary>Most characters, or the greatest number; 0 for no limit.</summary>
    public int Max { get; set; }

    /// <summary>Unit behind the input.</summary>
    public string? Unit { get; set; }

    /// <summary>Texts to choose one of, by value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Options { get; set; }

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = default!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldFrame(View, Name, texts, FormScopeTagHelper.Of(context));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var control = field.Describe(Control(field), Hint);
        foreach (var attribute in output.Attributes.ToList())
        {
            Put(control, attribute.Name, attribute.Value?.ToString() ?? "");
            output.Attributes.Remove(attribute);
        }

        output.Attributes.SetAttribute("class", "ds-field");
        output.Content.AppendHtml(field.Head(Label, Hint, Optional));
        if (Unit is null)
        {
            output.Content.AppendHtml(control);
            return;
        }

        output.Content.AppendHtml("<div class=\"ds-field-affixes\">").AppendHtml(control)
            .AppendHtml("<span class=\"ds-field-affix\" aria-hidden=\"true\">").Append(Unit).AppendHtml("</span></div>");
    }

    private static void Put(TagBuilder control, string name, string value)
    {
        if (name == "class")
        {
            control.AddCssClass(value);
            return;
        }

        control.Attributes[name] = value;
    }

    private TagBuilder Control(FieldFrame field)
    {
        var value = field.ValueOr(Value);
        var control = Options is not null ? Select(value) : Rows > 0 ? Textarea(value) : Line(value);
        control.AddCssClass("ds-input");
        control.Attributes["id"] = field.Id;
        control.Attributes["name"] = Name;
        return control;
    }

    private TagBuilder Line(string? value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        if (Type is not ("password" or "file"))
        {
            input.Attributes["value"] = value;
        }

        if (Max > 0)
        {
            input.Attributes[Type == "number" ? "max" : "maxlength"] = Max.ToString(CultureInfo.InvariantCulture);
        }

        return input;
    }

    private TagBuilder Textarea(string? value)
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        if (Max > 0)
        {
            area.Attributes["maxlength"] = Max.ToString(CultureInfo.InvariantCulture);
        }

        area.InnerHtml.Append(value ?? "");
        return area;
    }

    private TagBuilder Select(string? value)
    {
        var select = new TagBuilder("select");
        if (Options!.All(option => option.Key.Length > 0))
        {
            select.InnerHtml.AppendHtml(Option("", texts["请选择"], string.IsNullOrEmpty(value)));
        }

        foreach (var (key, text) in Options!)
        {
            select.InnerHtml.AppendHtml(Option(key, text, key == (value ?? "")));
        }

        return select;
    }

    private static TagBuilder Option(string value, string text, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (selected)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(text);
        return option;
    }
}
