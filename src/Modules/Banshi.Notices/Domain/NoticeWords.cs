using Banshi.Cases.Contracts;
using Banshi.Licenses.Contracts;
using Microsoft.Extensions.Localization;

namespace Banshi.Notices.Domain;

/// <summary>The words of a notice: a sentence with places for the service {0}, the agency {1} and the day {2}.</summary>
internal static class NoticeWords
{
    /// <summary>For a reader, in his language.</summary>
    public static string Read(IStringLocalizer texts, Matter matter, string itemName, string agencyName, DateOnly? until) => texts[Of(matter, until), itemName, agencyName, until!];

    /// <summary>Where what it says can be seen.</summary>
    public static string PlaceOf(Matter matter) => matter switch
    {
        { LicenseStep: LicenseStep.UseAsked } => "/my/license-asks",
        { LicenseStep: not null } => "/my/licenses",
        { Step: CaseStep.CounselGiven } => $"/apply/counsel/{matter.CaseId}",
        _ => $"/my/cases/show/{matter.CaseId}",
    };

    public static string Of(Matter matter, DateOnly? until) => matter.LicenseStep switch
    {
        LicenseStep.UseAsked => "{1}请求用您的《{0}》。同意以前对方什么也看不到，请在 {2:yyyy-MM-dd} 24 时前答复，不答复按不同意处理。",
        LicenseStep.FirstUsed => "{1}的系统经您授权，第一次用了您的《{0}》。用了什么，可以在这份证照的用证记录里查看。",
        _ => Of(matter.Step, until),
    };

    private static string Of(CaseStep? step, DateOnly? until) => step switch
    {
        CaseStep.CorrectionAsked => "“{0}”有内容需要补正，一次告知书已经出具。请查看要补什么，补齐后马上接着办。",
        CaseStep.Accepted when until is null => "“{0}”已经受理，由{1}办理。",
        CaseStep.Accepted => "“{0}”已经受理，由{1}办理，承诺 {2:yyyy-MM-dd} 前办结。",
        CaseStep.Declined => "“{0}”不予受理，理由和救济途径见不予受理通知书。",
        CaseStep.SupplyAsked => "“{0}”已经容缺受理，请在 {2:yyyy-MM-dd} 前补交还缺的材料。",
        CaseStep.SupplyReminder => "“{0}”还有容缺材料没有补交，{2:yyyy-MM-dd} 到期，到期没有补交的将终止办理。",
        CaseStep.ProcedureStarted => "“{0}”需要进行现场勘验、评审等特别程序，时限暂停，安排见告知书。",
        CaseStep.ProcedureEnded => "“{0}”的特别程序已经结束，接着计时办理。",
        CaseStep.Completed => "“{0}”已经办结，请查看结果，或者按您选择的方式领取。",
        CaseStep.Terminated => "“{0}”已经终止办理，原因和救济途径见终止办理通知书。",
        CaseStep.Revoked => "“{0}”的决定已经撤销，理由和救济途径见撤销决定书。",
        CaseStep.BillIssued => "“{0}”有费用需要缴纳，请打开办件查看缴费单，缴费后接着办。",
        CaseStep.Refunded => "“{0}”的费用已经退回，请留意原付款账户。",
        CaseStep.ResultPosted => "“{0}”的办理结果已经寄出，运单和物流进度可以在办件里查看。",
        CaseStep.SurveyDayAnswered => "“{0}”的勘验改期申请有了答复，勘验定在 {2:yyyy-MM-dd}，请打开办件查看。",
        CaseStep.ReturnedToAgency => "“{0}”原由便民服务中心（站）按授权办理，授权已经终止，现在转回{1}接着办，时限不变，您不用再交材料。",
        CaseStep.NotTaken => "“{0}”被{1}退回，没有收件，原因请打开办件查看。",
        CaseStep.CounselGiven => "工作人员看过您要申请的“{0}”，写了建议。请打开草稿查看，改好后提交。",
        CaseStep.ToComplete => "“{0}”可以接着办了，还有内容要您补填，请填完后提交。",
        _ => "{1}就“{0}”给您留言，请查看。",
    };
}
