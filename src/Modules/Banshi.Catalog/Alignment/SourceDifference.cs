using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;

namespace Banshi.Catalog.Alignment;

/// <summary>A list of another portal beside ours, element by element.</summary>
internal static class SourceDifference
{
    /// <param name="theirs">As the file says it.</param>
    /// <param name="ours">As it is in force here.</param>
    /// <param name="format">How much the file can say.</param>
    /// <param name="carried">The elements that it carries.</param>
    public static IReadOnlyList<Difference> Of(ItemContent theirs, ItemContent ours, SourceFormat format, IReadOnlyList<string> carried) =>
        [.. ContentDifference.Of(ContentJson.Write(format.Narrow(theirs)), ContentJson.Write(format.Narrow(ours)))
            .Where(one => carried.Contains(one.Element) && Letters(one.Before) != Letters(one.After))];

    public static string Write(IReadOnlyList<Difference> differences) => JsonSerializer.Serialize(differences, ContentJson.Options);

    public static IReadOnlyList<Difference> Read(string text) => JsonSerializer.Deserialize<List<Difference>>(text, ContentJson.Options)!;

    // Line breaks and spaces are lost on every way through a spreadsheet.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
