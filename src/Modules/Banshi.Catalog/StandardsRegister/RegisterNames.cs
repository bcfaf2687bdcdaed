namespace Banshi.Catalog.StandardsRegister;

/// <summary>What people call the things of the register.</summary>
internal static class RegisterNames
{
    private static readonly Dictionary<string, string> Rules = new()
    {
        ["R01"] = "实施编码为 31 位（业务办理项 33 位）",
        ["R02"] = "实施主体统一社会信用代码校验码正确",
        ["R03"] = "实施编码与基本编码一致",
        ["R04"] = "有事项名称",
        ["R05"] = "承诺办结时限不长于法定办结时限",
        ["R06"] = "承诺时限为 0 与即办件一致",
        ["R07"] = "写明承诺办结时限",
        ["R08"] = "行政许可写明法定办结时限",
        ["R09"] = "写明设定依据",
        ["R10"] = "行政许可写明受理条件",
        ["R11"] = "行政许可列出申请材料目录",
        ["R12"] = "申请材料没有兜底条款",
        ["R13"] = "需到现场的写明原因",
        ["R14"] = "到现场次数与办理形式不矛盾",
        ["R15"] = "收费项目写明依据和标准",
        ["R16"] = "咨询电话与投诉电话不同",
        ["R17"] = "服务对象与自然人主题分类一致",
        ["R18"] = "服务对象与法人主题分类一致",
        ["R19"] = "行政许可有常见问题",
        ["R20"] = "行政许可办理流程环节齐全",
        ["R21"] = "写明办理流程",
        ["R22"] = "结果名称与结果类型一致",
        ["R23"] = "行政区划在平台区划目录中",
        ["R24"] = "写明办理地点",
    };

    public static string Of(StandardKind kind) => kind switch
    {
        StandardKind.National => "国家标准",
        StandardKind.Industry => "行业标准",
        StandardKind.Local => "地方标准",
        StandardKind.Regulation => "管理办法、规范性文件",
        _ => "工作规范",
    };

    public static string Of(StandardField field) => field switch
    {
        StandardField.General => "综合管理",
        StandardField.Items => "事项管理",
        StandardField.Places => "场所建设",
        StandardField.DataSharing => "数据共享",
        StandardField.Hotline => "便民热线运行",
        StandardField.Ratings => "政务服务好差评",
        StandardField.Brand => "品牌形象",
        StandardField.Service => "服务标准",
        _ => "考核标准",
    };

    public static string Of(StandardState state) => state switch
    {
        StandardState.Drafted => "编录中",
        StandardState.Upcoming => "即将实施",
        StandardState.InForce => "现行",
        _ => "已废止",
    };

    public static string ColorOf(StandardState state) => state switch
    {
        StandardState.Drafted => "neutral",
        StandardState.Upcoming => "accent",
        StandardState.InForce => "success",
        _ => "danger",
    };

    public static string Of(PlanState state) => state switch
    {
        PlanState.Planned => "已列入计划",
        PlanState.Drafting => "起草中",
        PlanState.Consulting => "征求意见",
        PlanState.Approved => "已审定",
        _ => "已终止",
    };

    public static string ColorOf(PlanState state) => state switch
    {
        PlanState.Approved => "success",
        PlanState.Dropped => "neutral",
        _ => "accent",
    };

    /// <summary>Centers of a level (1 region … 5 village).</summary>
    public static string OfCenters(char level) => level switch
    {
        '1' => "自治区政务服务中心",
        '2' => "盟市政务服务中心",
        '3' => "旗县政务服务中心",
        '4' => "苏木乡镇（街道）便民服务中心",
        _ => "嘎查村（社区）便民服务站",
    };

    /// <summary>What a quality rule asks of a list, in few words.</summary>
    public static string OfRule(string code) => Rules.GetValueOrDefault(code, code);
}
