using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.PublicLists;

/// <summary>The public lists. A new one is a line here.</summary>
internal static class AllLists
{
    /// <summary>The list of everything that is in force.</summary>
    public const string InForce = "items";

    private static readonly PublicColumn Promise = new("承诺办结时限", item => Terms.Show(item.PromisedLimit));
    private static readonly PublicColumn Type = new("事项类型", item => Terms.NameOf(item.Type));

    public static readonly IReadOnlyList<PublicList> All =
    [
        new(InForce, "实施清单", "各部门实施的政务服务事项，连同类型、时限和收费。", _ => true,
            [Type, new("法定办结时限", item => Terms.Show(item.StatutoryLimit)), Promise, new("是否收费", item => item.Fees.Count == 0 ? "不收费" : string.Join('、', item.Fees.Select(fee => fee.Name)))]),
        new("immediate", "即办件清单", "材料齐全就当场办结的事项。", item => item.Kind == ItemKind.Immediate, [Type, new("办理地点", item => item.Place)]),
        new("tolerant", "容缺受理事项清单", "缺少下列材料也可以先受理，在规定期限内补交。", item => Tolerated(item).Any(),
            [new("可以容缺的材料", item => string.Join('、', Tolerated(item).Select(material => material.Name))), new("补交期限", item => string.Join('、', Tolerated(item).Select(material => $"{material.TolerantDays} 个工作日").Distinct()))]),
        new("cross-region", "跨区域通办清单", "可以在异地提交的事项。", item => item.Scope != CrossRegionScope.None, [new("通办范围", item => Terms.NameOf(item.Scope)), Promise]),
        new("online", "全程网办清单", "从申请到结果都在网上，不用到现场的事项。", item => item is { Visits: 0, CanApply: true } && item.Forms.Any(form => form is HandlingForm.Web or HandlingForm.Mobile), [Promise, new("送达方式", item => string.Join('、', item.Deliveries.Select(one => Terms.NameOf(one))))]),
        new("commitment", "告知承诺事项清单", "书面承诺符合条件就可以先办的事项，连同承诺内容、履行义务、核查办法和违诺后果。", item => item.Commitment is not null,
            [new("承诺内容", item => item.Commitment!.Promise), new("应履行的义务", item => item.Commitment!.Duties), new("核查办法", item => item.Commitment!.Checks), new("违反承诺的后果", item => item.Commitment!.Breach)]),
        new("intermediary", "中介服务事项清单", "办事过程中需要委托中介机构提供的服务，清单之外不得要求。", item => item.Intermediaries.Count > 0,
            [new("中介服务", item => Each(item.Intermediaries, one => one.Name)), new("设定依据", item => Each(item.Intermediaries, one => one.Basis)), new("服务机构", item => Each(item.Intermediaries, one => one.Provider)), new("收费性质", item => Each(item.Intermediaries, one => one.Pricing))]),
        new("extended-hours", "延时服务事项清单", "工作时间以外也可以办的事项。", item => item.ExtendedHours.Length > 0, [new("延时服务时间", item => item.ExtendedHours), new("办理地点", item => item.Place)]),
        new("assistance", "帮办代办事项清单", "有人帮您填、替您跑的事项。", item => item.Assistance.Length > 0 || item.BaseLevel.Any(one => one.Mode == BaseLevelMode.Assistance), [new("帮办代办", item => item.Assistance), Promise]),
        new("base-level", "下沉便民服务中心（站）事项清单", "在苏木乡镇（街道）便民服务中心、嘎查村（社区）便民服务站就能办的事项。", item => item.BaseLevel.Count > 0,
            [new("在哪一级办", item => Each(item.BaseLevel, one => one.Level == DivisionLevel.Town ? "便民服务中心" : "便民服务站")), new("办理方式", item => Each(item.BaseLevel, one => Terms.NameOf(one.Mode)))]),
        new("in-center", "进驻政务服务中心事项清单", "在政务服务中心和便民服务中心（站）办理的事项。", item => item.InCenter, [new("办理地点", item => item.Place), new("办理时间", item => item.Hours)]),
        new("outside-center", "事项进驻负面清单", "因场地限制或者涉及国家秘密等没有进驻政务服务中心的事项和原因；清单之外的事项都在中心办理。", item => !item.InCenter && item.OutsideCenterReason.Length > 0, [new("未进驻原因", item => item.OutsideCenterReason), new("办理地点", item => item.Place)]),
        new("procedures", "特别程序清单", "现场勘验、听证、检验检测、专家评审、公示等程序及其时限，不计入办理时限。", item => item.SpecialProcedures.Count > 0,
            [new("特别程序", item => string.Join('、', item.SpecialProcedures.Select(one => $"{one.Name}（{Terms.Show(one.Limit)}）")))]),
        new("fees", "收费事项清单", "依法收费的事项、标准和依据。", item => item.Fees.Count > 0,
            [new("收费标准", item => string.Join('；', item.Fees.Select(fee => $"{fee.Name}：{fee.Standard}"))), new("收费依据", item => string.Join('；', item.Fees.Select(fee => fee.Basis)))]),
    ];

    /// <summary>A list by its id; null where there is none.</summary>
    public static PublicList? Find(string id) => All.FirstOrDefault(list => list.Id == id);

    /// <summary>The lists that an item is on; only what is in force is on any.</summary>
    public static IEnumerable<PublicList> Of(ItemContent item) => All.Where(list => item.State == ItemState.InForce && list.Holds(item));

    private static string Each<T>(IEnumerable<T> parts, Func<T, string> show) => string.Join('；', parts.Select(show).Distinct());

    private static IEnumerable<Material> Tolerated(ItemContent item) => item.Materials.Where(material => material.Need == MaterialNeed.Deferrable && material.TolerantDays is not null);
}
