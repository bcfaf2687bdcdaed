using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Banshi.Web.TagHelpers;

/// <summary>
/// Several forms on one page may have fields of one name. A form with a scope gives its fields ids of their own, and only the form that was posted shows what
/// was wrong with it and what was entered.
/// </summary>
[HtmlTargetElement("form", Attributes = "scope")]
public sealed class FormScopeTagHelper : TagHelper
{
    /// <summary>Key in the view data under which a page says which form was posted.</summary>
    public const string PostedKey = "OpenAct";

    private static readonly object Key = new();

    /// <summary>Name of the form on its page.</summary>
    public string Scope { get; set; } = "";

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Items[Key] = Scope;

    /// <summary>The scope in which a field stands; null where its page has one form.</summary>
    internal static string? Of(TagHelperContext context) => context.Items.TryGetValue(Key, out var scope) ? (string)scope : null;
}
