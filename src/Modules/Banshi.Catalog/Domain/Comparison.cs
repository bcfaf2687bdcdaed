using System.Globalization;
using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Domain;

/// <summary>Lists of one entry side by side. A pure function of their contents.</summary>
/// <param name="Elements">The elements that are compared, with what most lists say.</param>
/// <param name="Rows">The lists, each with what it says otherwise.</param>
internal sealed record Comparison(IReadOnlyList<ComparedElement> Elements, IReadOnlyList<ComparedList> Rows)
{
    private static readonly IReadOnlyList<(string Name, Func<ItemContent, string> Of, Func<ItemContent, double>? Burden)> All =
    [
        ("事项名称", item => item.Name, null),
        ("事项类型", item => Terms.NameOf(item.Type), null),
        ("办件类型", item => Terms.NameOf(item.Kind), null),
        ("法定办结时限", item => Terms.Show(item.StatutoryLimit), null),
        ("承诺办结时限", item => Terms.Show(item.PromisedLimit), item => item.PromisedLimit is { } limit ? DaysOf(limit) : double.MaxValue),
        ("受理条件", item => string.Join('；', item.Conditions), null),
        ("办理情形", item => string.Join('、', item.Situations.Select(one => one.Name)), null),
        ("申请材料", item => string.Join('、', item.Materials.Select(one => one.Name).Order(StringComparer.Ordinal)), item => item.Materials.Count(one => !one.ByForm)),
        ("办理流程", item => string.Join('、', item.Steps.Select(one => one.Name)), item => item.Steps.Count),
        ("到现场次数", item => item.Visits.ToString(CultureInfo.InvariantCulture), item => item.Visits),
        ("收费", item => item.Fees.Count == 0 ? "不收费" : string.Join('、', item.Fees.Select(one => one.Name)), item => item.Fees.Count),
    ];

    /// <summary>How many of the lists say the same as most, in percent: 无差别受理、同标准办理.</summary>
    public decimal SameRate => Math.Round(Rows.Count(row => row.Others.Count == 0) * 100m / Rows.Count, 1);

    public static Comparison Of(IReadOnlyList<ItemContent> items)
    {
        var elements = All.Select(element => new ComparedElement(element.Name, Usual(items.Select(element.Of)))).ToList();
        return new Comparison(elements, [.. items.Select(item => new ComparedList(item.TaskCode, item.AgencyName, Others(item, items)))]);
    }

    private static Dictionary<string, ComparedValue> Others(ItemContent item, IReadOnlyList<ItemContent> items)
    {
        var others = new Dictionary<string, ComparedValue>();
        foreach (var (name, of, burden) in All)
        {
            var usual = Usual(items.Select(of));
            if (of(item) != usual)
            {
                others[name] = new ComparedValue(of(item), burden is null ? 0 : Math.Sign(burden(items.First(one => of(one) == usual)) - burden(item)));
            }
        }

        return others;
    }

    // Where two say the same number of times, the first of them is taken: the answer does not change from one look to the next.
    private static string Usual(IEnumerable<string> texts) => texts.GroupBy(text => text).MaxBy(group => group.Count())!.Key;

    private static double DaysOf(Standards.TimeLimit limit) => new Standards.TimeLimit(1, limit.Unit) is var one && one.Exceeds(Standards.TimeLimit.WorkingDays(1)) ? limit.Amount * 7 : limit.Amount;
}

/// <summary>An element with what most lists say.</summary>
internal sealed record ComparedElement(string Name, string Usual);

/// <summary>A list, with the elements in which it differs.</summary>
internal sealed record ComparedList(string TaskCode, string AgencyName, IReadOnlyDictionary<string, ComparedValue> Others);

/// <summary>What a list says otherwise.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Better">1 where it asks less of people than most do, -1 where it asks more, 0 where that cannot be told.</param>
internal sealed record ComparedValue(string Text, int Better);
