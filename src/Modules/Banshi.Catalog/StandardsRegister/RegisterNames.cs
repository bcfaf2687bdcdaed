namespace Banshi.Catalog.StandardsRegister;

/// <summary>What people call the things of the register.</summary>
internal static class RegisterNames
{
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
}
