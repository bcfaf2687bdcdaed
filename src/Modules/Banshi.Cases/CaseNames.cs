using System.Globalization;
using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform.Actors;

namespace Banshi.Cases;

/// <summary>What people call states, acts and documents.</summary>
internal static class CaseNames
{
    public static string Of(TemplateKind kind) => kind switch
    {
        TemplateKind.Opinion => "审查意见",
        TemplateKind.Decision => "决定的理由",
        TemplateKind.Decline => "不予受理的理由和依据",
        _ => "补正的原因和要求",
    };

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
        CaseState.Delivered => "已送达",
        CaseState.Withdrawn => "已撤回",
        CaseState.Terminated => "终止办理",
        _ => "办理暂停",
    };

    /// <summary>What is due on the due day of a case; a special procedure has its own.</summary>
    public static string DueOf(Case one) => one.State == CaseState.Paused
        ? one.Pauses.Find(pause => pause.IsOpen)!.Name + "时限"
        : Of(CaseClock.StretchOf(one)!.Value, one);

    /// <summary>The limit that a case runs to.</summary>
    public static string Of(ClockStretch stretch, Case one) => stretch switch
    {
        ClockStretch.Acceptance => "受理期限",
        ClockStretch.Delivery => "送达期限",
        _ => one.PromisedDue is null ? "办结时限" : "承诺办结时限",
    };

    /// <summary>The event from which it is counted.</summary>
    public static string StartOf(ClockStretch stretch) => stretch switch
    {
        ClockStretch.Acceptance => "收到申请",
        ClockStretch.Delivery => "作出决定",
        _ => "受理",
    };

    /// <summary>The step of the office that a rule looks at.</summary>
    public static string StepOf(Awaited awaited) => awaited switch
    {
        Awaited.Window => "窗口",
        Awaited.Handler => "审查",
        Awaited.Approver => "决定",
        _ => "任一环节",
    };

    public static string Of(EscalationLimit limit) => limit switch
    {
        EscalationLimit.Acceptance => "受理期限",
        EscalationLimit.Promised => "承诺办结时限",
        EscalationLimit.Statutory => "法定办结时限",
        EscalationLimit.Procedure => "特别程序时限",
        EscalationLimit.Delivery => "送达期限",
        _ => "没有办理动作",
    };

    /// <summary>When a rule brings a case up; its limit and its amount are to be put in.</summary>
    public static string PatternOf(EscalationRule rule) => (rule.Limit, rule.Side, rule.Unit) switch
    {
        (EscalationLimit.Idle, _, _) => "{1} 个工作日没有办理动作",
        (_, EscalationSide.Before, EscalationUnit.Hours) => "{0}到期前 {1} 小时",
        (_, EscalationSide.After, EscalationUnit.Hours) => "{0}超期 {1} 小时",
        (_, EscalationSide.Before, _) => rule.Amount == 0 ? "{0}到期当天" : "{0}到期前 {1} 个工作日",
        _ => "{0}超期 {1} 个工作日",
    };

    public static string Of(EscalationRule rule) => string.Format(CultureInfo.InvariantCulture, PatternOf(rule), Of(rule.Limit), rule.Amount);

    public static string Of(ClockChangeKind kind) => kind switch
    {
        ClockChangeKind.Extension => "延长办理期限",
        ClockChangeKind.Start => "更正起算日",
        _ => "补记不计入的日期",
    };

    public static string Of(TerminateCase.Ground ground) => ground switch
    {
        TerminateCase.Ground.NoCorrection => "一次性告知后逾期不补正",
        TerminateCase.Ground.ApplicantGone => "申请人死亡或者依法终止",
        _ => "申请事项依法不再办理",
    };

    public static string Of(DeclineCase.Ground ground) => ground switch
    {
        DeclineCase.Ground.Conditions => "不符合受理条件",
        DeclineCase.Ground.NotNeeded => "依法不需要办理",
        _ => "不属于本机关职权范围",
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Receipt => "收件凭证",
        DocumentKind.CorrectionNotice => "一次性补正告知书",
        DocumentKind.AcceptanceNotice => "受理通知书",
        DocumentKind.DeclineNotice => "不予受理通知书",
        DocumentKind.Grant => "准予决定书",
        DocumentKind.Refusal => "不予决定书",
        DocumentKind.DeliveryReceipt => "送达回证",
        DocumentKind.ProcedureNotice => "特别程序告知书",
        DocumentKind.SurveyTimeNotice => "勘验时间变更告知书",
        DocumentKind.ProcedureResult => "特别程序结果告知书",
        DocumentKind.ExtensionNotice => "延长办理期限告知书",
        DocumentKind.Withdrawal => "撤回申请回执",
        DocumentKind.ToleranceNotice => "容缺受理告知书",
        DocumentKind.Revocation => "撤销决定书",
        _ => "终止办理通知书",
    };

    public static string Of(PartStanding standing) => standing switch
    {
        PartStanding.Waiting => "等待前一项",
        PartStanding.ToComplete => "等您补填后提交",
        PartStanding.UnderWay => "办理中",
        PartStanding.Correcting => "等您补正",
        PartStanding.Granted => "已办成",
        PartStanding.Refused => "没有办成",
        PartStanding.Revoked => "决定已撤销",
        PartStanding.Withdrawn => "已撤回",
        _ => "不再办理",
    };

    public static string Of(AuthorizationKind kind) => kind == AuthorizationKind.Entrusted ? "委托，以本单位名义决定" : "授权，以承接机关自己的名义决定";

    public static string Of(HalfDay half) => half == HalfDay.Morning ? "上午" : "下午";

    public static string Of(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "周一",
        DayOfWeek.Tuesday => "周二",
        DayOfWeek.Wednesday => "周三",
        DayOfWeek.Thursday => "周四",
        DayOfWeek.Friday => "周五",
        DayOfWeek.Saturday => "周六",
        _ => "周日",
    };

    /// <summary>How a case came in.</summary>
    public static string Of(Channel channel) => channel switch
    {
        Channel.Window => "窗口收件",
        Channel.Partner => "代收代办",
        _ => "网上申请",
    };

    /// <summary>The same, in a list.</summary>
    public static string Short(Channel channel) => channel switch
    {
        Channel.Window => "窗口",
        Channel.Partner => "代收",
        _ => "网上",
    };

    public static string Of(RunBulkAct.Act act) => act switch
    {
        RunBulkAct.Act.Take => "领办",
        RunBulkAct.Act.GiveBack => "退回待领",
        RunBulkAct.Act.Receive => "收件",
        _ => "受理",
    };

    public static string Of(Consent consent) => consent switch
    {
        Consent.InPerson => "本人在场同意",
        Consent.InWriting => "本人书面委托",
        _ => "本人电话同意",
    };

    public static string Of(BillState state) => state switch
    {
        BillState.Open => "待缴费",
        BillState.Paid => "已缴费",
        BillState.Cancelled => "已作废",
        BillState.Refunding => "退款中",
        _ => "已退款",
    };

    public static string Of(CrossRegionState state) => state switch
    {
        CrossRegionState.Draft => "代收登记中",
        CrossRegionState.Sent => "已移送，等待对方收件",
        CrossRegionState.NotTaken => "对方退回",
        CrossRegionState.Received => "对方已收件",
        CrossRegionState.Correcting => "等待补正",
        CrossRegionState.Accepted => "对方已受理",
        CrossRegionState.Declined => "对方不予受理",
        CrossRegionState.Completed => "已办结，等待交付",
        CrossRegionState.Delivered => "已交付申请人",
        CrossRegionState.Withdrawn => "已撤回",
        _ => "终止办理",
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
        "cases.deem-accepted" => "逾期未答复，视为受理",
        "cases.overdue" => "超过期限",
        "cases.tolerate" => "容缺受理",
        "cases.supply" => "补交容缺材料",
        "cases.supply-missed" => "容缺材料逾期未补交",
        "cases.start-procedure" => "启动特别程序",
        "cases.end-procedure" => "特别程序结束",
        "cases.change-survey-day" => "申请人另选勘验时间",
        "cases.ask-survey-day" => "申请人申请勘验改期",
        "cases.answer-survey-day" => "答复勘验改期",
        "cases.return-from-base-level" => "授权终止，转回办理单位",
        "cases.suspend" => "申请人申请中止",
        "cases.resume" => "申请人申请恢复办理",
        "cases.propose-clock-change" => "申请变更时限",
        "cases.decide-clock-change" => "审批时限变更",
        "cases.withdraw" => "撤回申请",
        "cases.terminate" => "终止办理",
        "cases.use-license" => "授权使用电子证照",
        "cases.release-license" => "取消使用电子证照",
        "cases.renew-draft" => "草稿转到新版清单",
        "cases.settle-deadline" => "时限更正",
        "cases.archive" => "归档",
        "cases.after-check" => "核查承诺",
        "cases.revoke" => "撤销决定",
        "cases.take" => "领办",
        "cases.give-back" => "退回待领",
        "cases.pass" => "转交",
        "cases.ask-expert" => "发起会商",
        "cases.answer-expert" => "答复会商",
        "cases.escalate" => "提请督办",
        "cases.escalate-by-rule" => "按规则督办",
        "cases.instruct" => "督办批示",
        "cases.end-escalation" => "办结督办",
        "cases.cross-region-start" => "异地代收登记",
        "cases.cross-region-send" => "移送办理单位",
        "cases.cross-region-correct" => "移送补正材料",
        "cases.cross-region-told" => "收到办理单位的消息",
        "cases.post-papers" => "寄出纸质材料",
        "cases.send-result" => "寄送结果",
        "cases.ask-counsel" => "申请申报辅导",
        "cases.give-counsel" => "申报辅导",
        "cases.issue-bill" => "开具缴费单",
        "cases.pay" => "缴费",
        "cases.cancel-bill" => "缴费单作废",
        "cases.refund-bill" => "申请退款",
        "cases.refunded" => "退款完成",
        "cases.post-result" => "邮寄结果",
        "cases.pass-decision" => "决定书转给后一项的办理单位",
        "cases.open-part-result" => "牵头受理的窗口查看决定书",
        "cases.show-on-display" => "请申请人核对",
        "cases.sign-on-display" => "申请人核对签名",
        "cases.object-on-display" => "申请人指出不对",
        "cases.void-signature" => "作废签名",
        _ => act,
    };
}
