using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Rules;

/// <summary>All rules. One table: what it checks, how bad a breach is, what the officer is told.</summary>
internal static partial class QualityRules
{
    private static readonly string[] StepsOfAPermit = ["受理", "审查", "决定", "办结", "送达"];

    public static readonly IReadOnlyList<QualityRule> All =
    [
        Error("R01", "taskCode", "实施编码按规则编制", item => ItemCode.Check(item.TaskCode) == CodeCheck.Malformed,
            item => $"实施编码“{item.TaskCode}”应为 31 位（业务办理项 33 位）：18 位统一社会信用代码 + 1 位行使层级 + 12 位基本编码") with { IsFixed = true },
        Warning("R02", "taskCode", "实施主体代码校验正确", item => ItemCode.Check(item.TaskCode) == CodeCheck.WrongCheckDigit,
            item => $"实施主体统一社会信用代码“{item.AgencyCode}”的校验码不对，请与登记机关核实；确属早期赋码的可以保留"),
        Error("R03", "basicCode", "实施编码与基本编码一致", item => ItemCode.Check(item.TaskCode) != CodeCheck.Malformed && ItemCode.Basic(item.TaskCode) != item.BasicCode,
            item => $"实施编码中的基本编码“{ItemCode.Basic(item.TaskCode)}”与基本编码“{item.BasicCode}”不一致，请核对是哪一个写错") with { IsFixed = true },
        Error("R04", "name", "有事项名称", item => item.Name.Length == 0, _ => $"事项名称不能为空") with { IsFixed = true },
        Error("R05", "promisedLimit", "承诺时限不长于法定时限", item => item is { StatutoryLimit: { } statutory, PromisedLimit: { } promised } && promised.Exceeds(statutory),
            item => $"承诺办结时限（{Terms.Show(item.PromisedLimit)}）长于法定办结时限（{Terms.Show(item.StatutoryLimit)}），请缩短承诺时限"),
        Warning("R06", "kind", "办件类型与承诺时限一致", item => (item.PromisedLimit?.Amount == 0) != (item.Kind == ItemKind.Immediate) && item.PromisedLimit is not null,
            item => item.Kind == ItemKind.Immediate ? (FormattableString)$"即办件的承诺时限应为 0（当场办结）" : $"承诺时限为 0 的应标为即办件"),
        Warning("R07", "promisedLimit", "有承诺办结时限", item => item.PromisedLimit is null, _ => $"没有承诺办结时限，办件将按法定时限计时"),
        Warning("R08", "statutoryLimit", "行政许可有法定办结时限", item => item is { Type: ItemType.Permit, StatutoryLimit: null }, _ => $"行政许可应写明法定办结时限（《行政许可法》第四十二条）"),
        Warning("R09", "basis", "有设定依据", item => item.Basis.Count == 0, _ => $"没有设定依据"),
        Warning("R10", "conditions", "行政许可有受理条件", item => item is { Type: ItemType.Permit, Conditions.Count: 0 }, _ => $"没有受理条件"),
        Warning("R11", "materials", "行政许可有材料目录", item => item is { Type: ItemType.Permit, Materials.Count: 0 }, _ => $"行政许可没有申请材料目录（《行政许可法》第三十条要求公示）"),
        Warning("R12", "materials", "没有兜底材料", item => item.Materials.Any(IsCatchAll), item => $"材料“{item.Materials.First(IsCatchAll).Name}”是兜底条款，应当逐项列明（《优化营商环境条例》第三十五条）"),
        Warning("R13", "visitsReason", "到现场的写明原因", item => item is { Visits: > 0, VisitsReason: "" }, item => $"需到现场 {item.Visits} 次，但没有写明必须现场办理的原因"),
        Warning("R14", "forms", "到现场次数与办理形式一致", item => item.Visits == 0 && item.Forms.Count > 0 && item.Forms.All(form => form == HandlingForm.Window),
            _ => $"到现场次数为 0，但只能窗口办理，两者矛盾"),
        Warning("R15", "fees", "收费有依据和标准", item => item.Fees.Any(fee => fee.Basis.Length == 0 || fee.Standard.Length == 0), _ => $"收费项目缺少依据或者标准"),
        Warning("R16", "complaints", "咨询电话与投诉电话不同", item => item.Enquiries.Length > 0 && item.Enquiries == item.Complaints, _ => $"咨询电话与投诉电话不应相同") with { IsLocal = true },
        Warning("R17", "personThemes", "自然人主题与服务对象一致", item => !Agrees(item.Serves.Contains(ServiceObject.Person), item.PersonThemes), _ => $"服务对象与自然人主题分类不一致"),
        Warning("R18", "firmThemes", "法人主题与服务对象一致", item => !Agrees(item.Serves.Any(one => one != ServiceObject.Person), item.FirmThemes), _ => $"服务对象与法人主题分类不一致"),
        Warning("R19", "questions", "行政许可有常见问题", item => item is { Type: ItemType.Permit, Questions.Count: 0 }, _ => $"行政许可至少应有一个常见问题"),
        Warning("R20", "steps", "行政许可五个环节齐全", item => item is { Type: ItemType.Permit, Steps.Count: > 0 } && StepsOfAPermit.Except(item.Steps.Select(step => step.Name)).Any(),
            item => $"办理流程缺少：{string.Join("、", StepsOfAPermit.Except(item.Steps.Select(step => step.Name)))}"),
        Warning("R21", "steps", "有办理流程", item => item.Steps.Count == 0, _ => $"没有办理流程"),
        Warning("R22", "results", "结果名称与结果类型一致", item => item.Results.Any(result => LooksLikeLicense().IsMatch(result.Name) && result.Kind != "证照"),
            _ => $"结果名称以“证”结尾，结果类型应为证照"),
        Warning("R23", "division", "行政区划可识别", item => item.Division.Length == 0, _ => $"行政区划不在本平台的区划目录中，本地群众按区划查找时看不到") with { IsLocal = true },
        Warning("R24", "place", "有办理地点", item => item.Place.Length == 0, _ => $"没有办理地点") with { IsLocal = true },
        Warning("R25", "visitsReason", "不用到现场的不写原因", item => item is { Visits: 0, VisitsReason.Length: > 0 }, _ => $"到现场次数为 0，必须现场办理的原因应当留空"),
        Warning("R26", "payOnline", "不收费的不设网上支付", item => item is { PayOnline: true, Fees.Count: 0 }, _ => $"不收费的事项不应设置网上支付"),
        Warning("R27", "enquiries", "咨询电话带区号", item => item.Enquiries.Length > 0 && !HasAreaCode().IsMatch(item.Enquiries), _ => $"咨询电话应带区号，例如 0471-1234567") with { IsLocal = true },
        Error("R28", "commitment", "告知承诺要素齐全", item => item.Commitment is { } terms && (terms.Promise.Length == 0 || terms.Checks.Length == 0 || terms.Breach.Length == 0),
            _ => $"实行告知承诺的，应写明承诺内容、核查办法和违反承诺的后果"),
        Warning("R29", "outsideCenterReason", "未进驻中心的写明原因", item => item is { InCenter: false, OutsideCenterReason: "" }, _ => $"没有进驻政务服务中心的，应写明原因并列入进驻负面清单") with { IsLocal = true },
        Error("R30", "intermediaries", "中介服务有设定依据", item => item.Intermediaries.Any(one => one.Basis.Length == 0), item => $"中介服务“{item.Intermediaries.First(one => one.Basis.Length == 0).Name}”没有设定依据，没有依据的不得要求"),
        Error("R31", "materials", "容缺材料有补交期限", item => item.Materials.Any(IsOpenEnded), item => $"容缺材料“{item.Materials.First(IsOpenEnded).Name}”没有补交期限，请填写几个工作日内补交"),
        Warning("R32", "steps", "环节用时不超过承诺时限", item => item.PromisedLimit is { Unit: TimeUnit.WorkingDay, Amount: > 0 } limit && item.Steps.Sum(step => step.Days) > limit.Amount,
            item => $"各环节合计 {item.Steps.Sum(step => step.Days)} 个工作日，超过承诺时限"),
        Error("R33", "commitment", "风险领域不实行告知承诺和容缺受理", item => item.RiskDomain.Length > 0 && (item.Commitment is not null || item.Materials.Any(one => one.Need == MaterialNeed.Deferrable)),
            item => $"直接涉及{item.RiskDomain}的事项，不得实行告知承诺，也不得容缺受理"),
        Error("R34", "commitment", "承诺代替的材料在清单中", item => item.Commitment is { } terms && terms.Materials.Any(id => item.Materials.All(one => one.Id != id)),
            _ => $"承诺代替的材料不在申请材料中，请重新选择"),
    ];

    private static QualityRule Error(string code, string element, string title, Func<ItemContent, bool> isBroken, Func<ItemContent, FormattableString> say) => new(code, Severity.Error, element, title, item => isBroken(item) ? say(item) : null);

    private static QualityRule Warning(string code, string element, string title, Func<ItemContent, bool> isBroken, Func<ItemContent, FormattableString> say) => new(code, Severity.Warning, element, title, item => isBroken(item) ? say(item) : null);

    // A list without any theme of that kind is only wrong where the object calls for one.
    private static bool Agrees(bool serves, IReadOnlyList<string> themes) => serves == themes.Count > 0;

    private static bool IsOpenEnded(Material material) => material is { Need: MaterialNeed.Deferrable, TolerantDays: null };

    private static bool IsCatchAll(Material material) => CatchAll().IsMatch(material.Name);
}
