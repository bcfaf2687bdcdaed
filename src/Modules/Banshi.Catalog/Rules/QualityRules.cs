using System.Text.RegularExpressions;
using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Rules;

/// <summary>All rules. One table: what it checks, how bad a breach is, what the officer is told.</summary>
internal static partial class QualityRules
{
    private static readonly string[] StepsOfAPermit = ["受理", "审查", "决定", "办结", "送达"];

    public static readonly IReadOnlyList<QualityRule> All =
    [
        Error("R01", item => ItemCode.Check(item.TaskCode) == CodeCheck.Malformed,
            item => $"实施编码“{item.TaskCode}”应为 31 位（业务办理项 33 位）：18 位统一社会信用代码 + 1 位行使层级 + 12 位基本编码"),
        Warning("R02", item => ItemCode.Check(item.TaskCode) == CodeCheck.WrongCheckDigit,
            item => $"实施主体统一社会信用代码“{item.AgencyCode}”的校验码不对，请与登记机关核实；确属早期赋码的可以保留"),
        Error("R03", item => ItemCode.Check(item.TaskCode) != CodeCheck.Malformed && ItemCode.Basic(item.TaskCode) != item.BasicCode,
            item => $"实施编码中的基本编码“{ItemCode.Basic(item.TaskCode)}”与基本编码“{item.BasicCode}”不一致，请核对是哪一个写错"),
        Error("R04", item => item.Name.Length == 0, _ => $"事项名称不能为空"),
        Error("R05", item => item is { StatutoryLimit: { } statutory, PromisedLimit: { } promised } && promised.Exceeds(statutory),
            item => $"承诺办结时限（{Terms.Show(item.PromisedLimit)}）长于法定办结时限（{Terms.Show(item.StatutoryLimit)}），请缩短承诺时限"),
        Warning("R06", item => (item.PromisedLimit?.Amount == 0) != (item.Kind == ItemKind.Immediate) && item.PromisedLimit is not null,
            item => item.Kind == ItemKind.Immediate ? (FormattableString)$"即办件的承诺时限应为 0（当场办结）" : $"承诺时限为 0 的应标为即办件"),
        Warning("R07", item => item.PromisedLimit is null, _ => $"没有承诺办结时限，办件将按法定时限计时"),
        Warning("R08", item => item is { Type: ItemType.Permit, StatutoryLimit: null }, _ => $"行政许可应写明法定办结时限（《行政许可法》第四十二条）"),
        Warning("R09", item => item.Basis.Count == 0, _ => $"没有设定依据"),
        Warning("R10", item => item is { Type: ItemType.Permit, Conditions.Count: 0 }, _ => $"没有受理条件"),
        Warning("R11", item => item is { Type: ItemType.Permit, Materials.Count: 0 }, _ => $"行政许可没有申请材料目录（《行政许可法》第三十条要求公示）"),
        Warning("R12", item => item.Materials.Any(IsCatchAll), item => $"材料“{item.Materials.First(IsCatchAll).Name}”是兜底条款，应当逐项列明（《优化营商环境条例》第三十五条）"),
        Warning("R13", item => item is { Visits: > 0, VisitsReason: "" }, item => $"需到现场 {item.Visits} 次，但没有写明必须现场办理的原因"),
        Warning("R14", item => item.Visits == 0 && item.Forms.Count > 0 && item.Forms.All(form => form == HandlingForm.Window),
            _ => $"到现场次数为 0，但只能窗口办理，两者矛盾"),
        Warning("R15", item => item.Fees.Any(fee => fee.Basis.Length == 0 || fee.Standard.Length == 0), _ => $"收费项目缺少依据或者标准"),
        Warning("R16", item => item.Enquiries.Length > 0 && item.Enquiries == item.Complaints, _ => $"咨询电话与投诉电话不应相同"),
        Warning("R17", item => !Agrees(item.Serves.Contains(ServiceObject.Person), item.PersonThemes), _ => $"服务对象与自然人主题分类不一致"),
        Warning("R18", item => !Agrees(item.Serves.Any(one => one != ServiceObject.Person), item.FirmThemes), _ => $"服务对象与法人主题分类不一致"),
        Warning("R19", item => item is { Type: ItemType.Permit, Questions.Count: 0 }, _ => $"行政许可至少应有一个常见问题"),
        Warning("R20", item => item is { Type: ItemType.Permit, Steps.Count: > 0 } && StepsOfAPermit.Except(item.Steps.Select(step => step.Name)).Any(),
            item => $"办理流程缺少：{string.Join("、", StepsOfAPermit.Except(item.Steps.Select(step => step.Name)))}"),
        Warning("R21", item => item.Steps.Count == 0, _ => $"没有办理流程"),
        Warning("R22", item => item.Results.Any(result => LooksLikeLicense().IsMatch(result.Name) && result.Kind != "证照"),
            _ => $"结果名称以“证”结尾，结果类型应为证照"),
        Warning("R23", item => item.Division.Length == 0, _ => $"行政区划不在本平台的区划目录中，本地群众按区划查找时看不到"),
        Warning("R24", item => item.Place.Length == 0, _ => $"没有办理地点"),
    ];

    /// <summary>All breaches of a list.</summary>
    public static IReadOnlyList<Finding> Check(ItemContent item) =>
        [.. from rule in All let message = rule.Check(item) where message is not null select new Finding(rule, message)];

    private static QualityRule Error(string code, Func<ItemContent, bool> isBroken, Func<ItemContent, FormattableString> say) =>
        new(code, Severity.Error, item => isBroken(item) ? say(item) : null);

    private static QualityRule Warning(string code, Func<ItemContent, bool> isBroken, Func<ItemContent, FormattableString> say) =>
        new(code, Severity.Warning, item => isBroken(item) ? say(item) : null);

    // A list without any theme of that kind is only wrong where the object calls for one.
    private static bool Agrees(bool serves, IReadOnlyList<string> themes) => serves == themes.Count > 0;

    private static bool IsCatchAll(Material material) => CatchAll().IsMatch(material.Name);

    [GeneratedRegex("^其他(有关|相关)?材料|法律法规.{0,6}规定的其他|需要提供的其他")]
    private static partial Regex CatchAll();

    [GeneratedRegex("(证|证书|执照)$")]
    private static partial Regex LooksLikeLicense();
}
