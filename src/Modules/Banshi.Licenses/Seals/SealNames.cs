namespace Banshi.Licenses.Seals;

/// <summary>What the words of the register are called.</summary>
internal static class SealNames
{
    /// <summary>The single purposes.</summary>
    public static IReadOnlyList<SealPurposes> Purposes => [SealPurposes.Issue, SealPurposes.Gather, SealPurposes.Change, SealPurposes.Copy];

    public static string Of(SealKind kind) => kind switch
    {
        SealKind.Official => "法定名称章",
        SealKind.Approval => "行政审批专用章",
        _ => "电子证照专用章",
    };

    public static string Of(SealPurposes purpose) => purpose switch
    {
        SealPurposes.Issue => "签发证照",
        SealPurposes.Gather => "归集的证照补签",
        SealPurposes.Change => "证照状态变更签名",
        _ => "制作加注件",
    };

    public static string Of(SealState state) => state switch
    {
        SealState.Applied => "待审批",
        SealState.Active => "在用",
        SealState.Suspended => "停用",
        SealState.Destroyed => "已销毁",
        _ => "未予批准",
    };

    public static string Of(SealAct act) => act switch
    {
        SealAct.Suspend => "暂停使用",
        SealAct.Resume => "恢复使用",
        _ => "销毁",
    };
}
