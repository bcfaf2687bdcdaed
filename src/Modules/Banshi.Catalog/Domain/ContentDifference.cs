using System.Text.Json;
using System.Text.Json.Nodes;
using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Domain;

/// <summary>An element that differs.</summary>
/// <param name="Element">Name of the element as it stands in the text.</param>
/// <param name="Before">What it was; empty where it was not there.</param>
/// <param name="After">What it is; empty where it is gone.</param>
internal sealed record Difference(string Element, string Before, string After);

/// <summary>Compares two contents element by element.</summary>
internal static class ContentDifference
{
    // What the publisher sets itself is no change of the list.
    private static readonly HashSet<string> Technical = ["formId", "canApply", "division", "agencyCode", "taskCode"];

    private static readonly Dictionary<string, Type> TermsOf = new()
    {
        ["type"] = typeof(ItemType),
        ["kind"] = typeof(ItemKind),
        ["serves"] = typeof(ServiceObject),
        ["need"] = typeof(MaterialNeed),
        ["forms"] = typeof(HandlingForm),
        ["deliveries"] = typeof(Delivery),
        ["scope"] = typeof(CrossRegionScope),
        ["state"] = typeof(ItemState),
        ["mode"] = typeof(BaseLevelMode),
    };

    /// <param name="before">JSON text; null where there was nothing.</param>
    /// <param name="after">JSON text.</param>
    public static IReadOnlyList<Difference> Of(string? before, string after)
    {
        var (old, now) = (Elements(before ?? "{}"), Elements(after));
        return [.. old.Keys.Union(now.Keys).Where(element => !Technical.Contains(element))
            .Select(element => new Difference(element, Show(element, old.GetValueOrDefault(element)), Show(element, now.GetValueOrDefault(element))))
            .Where(one => one.Before != one.After)];
    }

    private static Dictionary<string, JsonNode?> Elements(string json) => JsonNode.Parse(json)!.AsObject().ToDictionary(one => one.Key, one => one.Value);

    // Lists line by line, records by their texts, terms by their names: an officer reads words, not braces.
    private static string Show(string element, JsonNode? node) => node switch
    {
        null => "",
        JsonArray list => string.Join('\n', list.Select(one => Show(element, one))),
        JsonObject one when one.ContainsKey("unit") => Terms.Show(one.Deserialize<TimeLimit>(ContentJson.Options)),
        JsonObject one => string.Join("；", one.Where(part => part.Key != "id").Select(part => Show(part.Key, part.Value)).Where(text => text.Length > 0)),
        _ => Word(element, node.AsValue()),
    };

    private static string Word(string element, JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => Term(element, value.GetValue<string>()),
        JsonValueKind.Number when element is "level" or "levels" => Terms.LevelName(value.GetValue<int>()),
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        _ => value.ToJsonString(),
    };

    private static string Term(string element, string text) =>
        TermsOf.TryGetValue(element, out var type) && Enum.GetNames(type).Contains(text) ? Terms.NameOf((Enum)Enum.Parse(type, text)) : text;
}
