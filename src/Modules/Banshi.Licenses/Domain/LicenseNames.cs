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
        EvidenceKind.Credential => "生成可验证凭证",
        EvidenceKind.Keep => "存到手机",
        EvidenceKind.Ask => "请求授权",
        _ => "被拒绝",
    };

    public static string Of(TypeState state) => state switch
    {
        TypeState.Draft => "编制中",
        TypeState.InForce => "在用",
        _ => "已由新版替代",
    };

    public static string Of(Validity validity) => validity switch
    {
        Validity.Forever => "长期有效",
        Validity.Years => "自颁发之日起若干年",
        _ => "以每份证照载明的为准",
    };

    public static string Of(Holders holder) => holder switch
    {
        Holders.Person => "自然人",
        Holders.Organization => "法人和其他组织",
        _ => "自然人、法人和其他组织",
    };

    public static string Of(FieldKind kind) => kind switch
    {
        FieldKind.Text => "文字",
        FieldKind.Date => "日期",
        FieldKind.Number => "数字",
        FieldKind.PersonId => "公民身份号码",
        FieldKind.CreditCode => "统一社会信用代码",
        FieldKind.Phone => "电话号码",
        _ => "从几项中选一项",
    };

    public static string Of(FacePart part) => part switch
    {
        FacePart.Title => "证照名称",
        FacePart.Number => "编号",
        FacePart.Statement => "证照正文",
        FacePart.Term => "有效期限",
        FacePart.Issuer => "颁发机构",
        FacePart.IssuedOn => "颁发日期",
        FacePart.Identifier => "电子证照标识",
        FacePart.Qr => "二维码",
        FacePart.Seal => "印章",
        FacePart.Photo => "照片",
        _ => "照面内容",
    };

    public static string Of(DisputeState state) => state switch
    {
        DisputeState.Open => "待答复",
        DisputeState.Corrected => "已更正",
        _ => "不予更正",
    };
}
