using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Banshi.Web.TagHelpers;

/// <summary>What a check says about a part of a form that is no single field: its rows, for example.</summary>
[HtmlTargetElement("bs-notes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NotesTagHelper : TagHelper
{
    /// <summary>Name of the part.</summary>
    public string For { get; set; } = "";

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = default!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var note in FieldNotes.Of(View.HttpContext, For))
        {
            output.Content.AppendHtml(Paragraph(note, null));
        }
    }

    internal static TagBuilder Paragraph(FieldNote note, string? id)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass("field-note");
        paragraph.Attributes["data-severe"] = note.IsSevere ? "true" : "false";
        if (id is not null)
        {
            paragraph.Attributes["id"] = id;
        }

        paragraph.InnerHtml.Append(note.Message);
        return paragraph;
    }
}
