using Banshi.Cases.Domain;

namespace Banshi.Cases;

/// <summary>What people call states, acts and documents.</summary>
internal static class CaseNames
{
    public static string Of(CaseState state) => state switch
    {
        CaseState.Draft => "草稿",
        CaseState.Submitted => "已提交，等待收件",
        CaseState.Received => "已收件，等待受理",
        CaseState.Correcting => "等待补正",
        CaseState.Accepted => "已受理",
        CaseState.Declined => "不予受理",
        CaseState.Reviewed => "已审查，等待决定",
        CaseState.Decided => "已决定",
        CaseState.Completed => "已办结",
        _ => "已送达",
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Receipt => "收件凭证",
        DocumentKind.CorrectionNotice => "一次性补正告知书",
        DocumentKind.AcceptanceNotice => "受理通知书",
        DocumentKind.DeclineNotice => "不予受理通知书",
        DocumentKind.Grant => "准予决定书",
        DocumentKind.Refusal => "不予决定书",
        _ => "送达回证",
    };

    public static string OfAct(string act) => act switch
    {
        "cases.start" => "创建草稿",
        "cases.submit" => "提交申请",
        "cases.receive" => "收件",
        "cases.request-correction" => "一次性告知补正",
        "cases.correct" => "提交补正",
        "cases.accept" => "受理",
        "cases.decline" => "不予受理",
        "cases.review" => "审查",
        "cases.decide" => "决定",
        "cases.issue-license" => "签发电子证照",
        "cases.complete" => "办结",
        "cases.deliver" => "送达",
        "cases.use-license" => "授权使用电子证照",
        "cases.release-license" => "取消使用电子证照",
        "cases.renew-draft" => "草稿转到新版清单",
        "cases.settle-deadline" => "时限更正",
        _ => act,
    };
}
