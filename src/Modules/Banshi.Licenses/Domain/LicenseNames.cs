namespace Banshi.Licenses.Domain;

/// <summary>What states and acts are called, on pages and in what is signed.</summary>
internal static class LicenseNames
{
    public static string Of(LicenseState state) => state switch
    {
        LicenseState.InTheMaking => "正在制作",
        LicenseState.Valid => "有效",
        LicenseState.Suspended => "暂扣中",
        LicenseState.Revoked => "已撤销",
        LicenseState.Cancelled => "已注销",
        LicenseState.Superseded => "已由新版替代",
        _ => "已过有效期",
    };

    public static string Of(LicenseAct act) => act switch
    {
        LicenseAct.Suspend => "暂扣",
        LicenseAct.Resume => "恢复",
        LicenseAct.Revoke => "撤销",
        LicenseAct.Cancel => "注销",
        LicenseAct.Supersede => "替代",
        _ => "到期",
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Look => "查看",
        EvidenceKind.Use => "使用",
        EvidenceKind.Verify => "核验",
        EvidenceKind.Take => "下载",
        EvidenceKind.Copy => "制作加注件",
        EvidenceKind.Present => "亮证",
        _ => "被拒绝",
    };

    public static string Of(DisputeState state) => state switch
    {
        DisputeState.Open => "待答复",
        DisputeState.Corrected => "已更正",
        _ => "不予更正",
    };
}
