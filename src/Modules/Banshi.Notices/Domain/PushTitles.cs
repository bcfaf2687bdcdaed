using Banshi.Cases.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Notices.Domain;

/// <summary>What a locked screen may show to everybody: what happened, never to whom or about which service. In Chinese, like short messages.</summary>
internal static class PushTitles
{
    public static string Of(Matter matter) => matter.LicenseStep switch
    {
        LicenseStep.UseAsked => "有部门请求用您的证照，等您答复",
        LicenseStep.FirstUsed => "您的证照按您的授权用了一次",
        _ => Of(matter.Step),
    };

    private static string Of(CaseStep? step) => step switch
    {
        CaseStep.CorrectionAsked => "您的办件需要补正",
        CaseStep.Accepted => "您的办件已经受理",
        CaseStep.Declined => "您的办件不予受理，请查看理由",
        CaseStep.SupplyAsked or CaseStep.SupplyReminder => "您的办件还有材料要补交",
        CaseStep.ProcedureStarted => "您的办件进入特别程序",
        CaseStep.ProcedureEnded => "您的办件特别程序已经结束",
        CaseStep.Completed => "您的办件已经办结",
        CaseStep.Terminated => "您的办件已经终止",
        CaseStep.Revoked => "您办件的决定已被撤销",
        CaseStep.ToComplete => "您的办件有内容要补填",
        CaseStep.BillIssued => "您的办件有费用待缴",
        CaseStep.Refunded => "您的办件退款已经完成",
        CaseStep.ResultPosted => "您的办理结果已经寄出",
        CaseStep.SurveyDayAnswered => "您的勘验改期申请有了答复",
        CaseStep.ReturnedToAgency => "您的办件换了办理单位",
        CaseStep.NotTaken => "您的办件被退回，请查看原因",
        CaseStep.CounselGiven => "工作人员看过您的草稿，写了建议",
        _ => "办理单位给您留言了，请查看",
    };
}
