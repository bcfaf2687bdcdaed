using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>
/// What every field of a form has around its control: label, hint, error, and the ids that tie them together for screen readers. A value that was posted
/// and refused is shown again.
/// </summary>
internal sealed class FieldFrame(ViewContext view, string name, IStringLocalizer<WebStrings> texts, string? scope)
{
    public string Id { get; } = IdOf(name, scope);

    public string? Error => Entry is { Errors.Count: > 0 } entry ? entry.Errors[0].ErrorMessage : null;

    private IReadOnlyList<FieldNote> Notes { get; } = [.. FieldNotes.Of(view.HttpContext, name)];

    private ModelStateEntry? Entry => scope is null || scope == view.ViewData[FormScopeTagHelper.PostedKey] as string ? view.ViewData.ModelState.GetValueOrDefault(name) : null;

    /// <summary>The id of a field's control; the error summary links to it.</summary>
    public static string IdOf(string name, string? scope) => TagBuilder.CreateSanitizedId(string.IsNullOrEmpty(scope) ? name : $"{scope}-{name}", "-");

    /// <summary>The value to show: what was posted, or else what is known.</summary>
    public string? ValueOr(string? known) => Entry?.AttemptedValue ?? known;

    /// <summary>The values to show where there may be several.</summary>
    public IReadOnlyList<string> ValuesOr(IReadOnlyList<string> known) => Entry?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => known,
    };

    /// <summary>Ties a control to its hint and its error.</summary>
    public TagBuilder Describe(TagBuilder control, string? hint)
    {
        if (DescribedBy(hint) is { Length: > 0 } ids)
        {
            control.Attributes["aria-describedby"] = ids;
        }

        if (Error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        return control;
    }

    /// <summary>Ids of what describes the field; empty where nothing does.</summary>
    public string DescribedBy(string? hint) => string.Join(' ', [
        .. string.IsNullOrEmpty(hint) ? Array.Empty<string>() : [$"{Id}-hint"],
        .. Error is null ? Array.Empty<string>() : [$"{Id}-error"],
        .. Notes.Select((_, index) => NoteId(index)),
    ]);

    /// <summary>Label, hint and error; the label is a legend where the field has several controls.</summary>
    public IHtmlContent Head(string label, string? hint, bool optional, bool isGroup = false)
    {
        var head = new HtmlContentBuilder();
        var tag = new TagBuilder(isGroup ? "legend" : "label");
        tag.AddCssClass("ds-label");
        tag.Attributes["data-weight"] = "semibold";
        if (!isGroup)
        {
            tag.Attributes["for"] = Id;
        }

        tag.InnerHtml.Append(label);
        if (optional)
        {
            tag.InnerHtml.AppendHtml("<span class=\"optional\">").Append(texts["（选填）"]).AppendHtml("</span>");
        }

        head.AppendHtml(tag);
        if (!string.IsNullOrEmpty(hint))
        {
            head.AppendHtml(Paragraph($"{Id}-hint", "hint", hint));
        }

        if (Error is { } error)
        {
            head.AppendHtml(Paragraph($"{Id}-error", "ds-validation-message", error));
        }

        for (var index = 0; index < Notes.Count; index++)
        {
            head.AppendHtml(NotesTagHelper.Paragraph(Notes[index], NoteId(index)));
        }

        return head;
    }

    private string NoteId(int index) => $"{Id}-note-{index.ToString(CultureInfo.InvariantCulture)}";

    private static TagBuilder Paragraph(string id, string css, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.Attributes["id"] = id;
        paragraph.AddCssClass(css);
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
