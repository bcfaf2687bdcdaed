using System.Globalization;
using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Unified;

/// <summary>An element in which lists of one entry are held against each other: what it says, and who asks less of people.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">What a list says.</param>
/// <param name="Judge">1 where the second list asks less than the first, -1 where it asks more, 0 where that cannot be told.</param>
internal sealed record ListElement(string Name, Func<ItemContent, string> Of, Func<ItemContent, ItemContent, int> Judge)
{
    private const string None = "无";

    public static readonly IReadOnlyList<ListElement> All =
    [
        Equal("事项名称", item => item.Name),
        Equal("事项类型", item => Terms.NameOf(item.Type)),
        Amount("办件类型", item => Terms.NameOf(item.Kind), item => (int)item.Kind),
        Equal("法定办结时限", item => Terms.Show(item.StatutoryLimit)),
        Amount("承诺办结时限", item => Terms.Show(item.PromisedLimit), item => item.PromisedLimit?.InNaturalDays() ?? double.MaxValue),
        Members("受理条件", item => item.Conditions, '；'),
        Equal("办理情形", item => item.Situations.Count == 0 ? None : string.Join('、', item.Situations.Select(one => one.Name))),
        Members("申请材料", item => item.Materials.Where(one => !one.ByForm).Select(Words)) with { Judge = (usual, own) => own.Materials.All(one => one.ByForm || IsAsked(usual.Materials, one)) ? 1 : -1 },
        Members("办理流程", item => item.Steps.Select(one => one.Name)),
        Members("特别程序", item => item.SpecialProcedures.Select(one => $"{one.Name}（{Terms.Show(one.Limit)}）")),
        Amount("到现场次数", item => item.Visits.ToString(CultureInfo.InvariantCulture), item => item.Visits),
        Members("收费", item => item.Fees.Select(one => one.Name), empty: "不收费"),
        Members("中介服务", item => item.Intermediaries.Select(one => one.Name)),
    ];

    private static ListElement Equal(string name, Func<ItemContent, string> of) => new(name, of, (_, _) => 0);

    private static ListElement Amount(string name, Func<ItemContent, string> of, Func<ItemContent, double> burden) =>
        new(name, of, (usual, own) => Math.Sign(burden(usual) - burden(own)));

    // Less of the same is better; whatever is asked beyond it is more, also where something else is spared.
    private static ListElement Members(string name, Func<ItemContent, IEnumerable<string>> of, char between = '、', string empty = None) => new(
        name,
        item => of(item).ToList() is { Count: > 0 } members ? string.Join(between, members.Order(StringComparer.Ordinal)) : empty,
        (usual, own) => of(own).Except(of(usual)).Any() ? -1 : 1);

    private static string Words(Material material) => material.Need == MaterialNeed.Required ? material.Name : $"{material.Name}（{Terms.NameOf(material.Need)}）";

    private static bool IsAsked(IReadOnlyList<Material> materials, Material one) => materials.Any(other => other.Name == one.Name && (other.Need == one.Need || other.Need == MaterialNeed.Required));
}
