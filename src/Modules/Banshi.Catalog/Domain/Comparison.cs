using Banshi.Catalog.Contracts;
using Banshi.Catalog.Unified;

namespace Banshi.Catalog.Domain;

/// <summary>Lists of one entry side by side, held against the unified standard, or against what most of them say where there is none. A pure function of their contents.</summary>
/// <param name="Elements">The elements that are compared, with what they are held against.</param>
/// <param name="Rows">The lists, each with what it says otherwise.</param>
internal sealed record Comparison(IReadOnlyList<ComparedElement> Elements, IReadOnlyList<ComparedList> Rows)
{
    /// <summary>How many of the lists differ in nothing, in percent: 无差别受理、同标准办理.</summary>
    public decimal SameRate => Math.Round(Rows.Count(row => row.Others.Count == 0) * 100m / Rows.Count, 1);

    /// <summary>How many ask more than the standard, or otherwise than it.</summary>
    public int Worse => Rows.Count(row => row.Others.Values.Any(value => value.Better <= 0));

    public static Comparison Of(ItemContent? standard, IReadOnlyList<ItemContent> items)
    {
        var models = ListElement.All.Select(element => (Element: element, Model: standard ?? Usual(items, element.Of))).ToList();
        return new Comparison(
            [.. models.Select(one => new ComparedElement(one.Element.Name, one.Element.Of(one.Model)))],
            [.. items.Select(item => new ComparedList(item.TaskCode, item.AgencyName, Others(item, models)))]);
    }

    private static Dictionary<string, ComparedValue> Others(ItemContent item, List<(ListElement Element, ItemContent Model)> models) =>
        models.Where(one => one.Element.Of(item) != one.Element.Of(one.Model))
            .ToDictionary(one => one.Element.Name, one => new ComparedValue(one.Element.Of(item), one.Element.Judge(one.Model, item)));

    // Where two say the same number of times, the first of them is taken: the answer does not change from one look to the next.
    private static ItemContent Usual(IReadOnlyList<ItemContent> items, Func<ItemContent, string> of) => items.GroupBy(of).MaxBy(group => group.Count())!.First();
}

/// <summary>An element with what the lists are held against.</summary>
internal sealed record ComparedElement(string Name, string Usual);

/// <summary>A list, with the elements in which it differs.</summary>
internal sealed record ComparedList(string TaskCode, string AgencyName, IReadOnlyDictionary<string, ComparedValue> Others);

/// <summary>What a list says otherwise.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Better">1 where it asks less of people, -1 where it asks more, 0 where that cannot be told.</param>
internal sealed record ComparedValue(string Text, int Better);
