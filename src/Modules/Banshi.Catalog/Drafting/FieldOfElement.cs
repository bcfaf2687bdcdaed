using Banshi.Catalog.Rules;
using Banshi.Web.TagHelpers;

namespace Banshi.Catalog.Drafting;

/// <summary>Where the designer asks for an element: what a rule says about it stands beside that field.</summary>
internal static class FieldOfElement
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["statutoryLimit"] = "StatutoryAmount",
        ["promisedLimit"] = "PromisedAmount",
        ["commitment"] = "OnCommitment",
        ["payOnline"] = "Offers",
    };

    /// <summary>The field's name in the post; elements that are lists go by their own name.</summary>
    public static string Of(string element) => Fields.GetValueOrDefault(element) ?? (element.Length == 0 ? "" : char.ToUpperInvariant(element[0]) + element[1..]);

    /// <summary>The note for a finding, in the words that the reader's language has for it.</summary>
    public static FieldNote Note(Finding finding, string message) => new(Of(finding.Rule.Element), message, finding.Rule.Severity == Severity.Error);
}
