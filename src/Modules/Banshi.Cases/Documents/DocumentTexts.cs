using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;

namespace Banshi.Cases.Documents;

/// <summary>The texts of all documents.</summary>
internal static class DocumentTexts
{
    public static DocumentContent Receipt(Case one, AgencyInfo agency, DateOnly day, DateOnly due, IEnumerable<string> materials) => new()
    {
        Title = "收件凭证",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），我单位已于 {Day(day)} 收到下列申请和材料："],
        Points = [.. materials],
        Closing =
        [
            $"我单位将在收到之日起五个工作日内（{Day(due)} 前）作出受理、不予受理或者一次性告知补正的答复；逾期不告知的，自收到申请材料之日起即为受理。",
            "凭办件编号可以在政务服务网“我的办件”查询进度，也可以拨打 12345 询问。",
        ],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent CorrectionNotice(Case one, AgencyInfo agency, DateOnly day, IEnumerable<CorrectionPoint> points) => new()
    {
        Title = "一次性补正告知书",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），经审核需要补正以下内容。依据《中华人民共和国行政许可法》第三十二条，现一次性告知如下："],
        Points = [.. points.Select(point => $"{point.Label}：{point.Reason}")],
        Closing = ["除以上内容外，不再要求补正其他内容。补正可以在政务服务网“我的办件”在线提交，也可以到窗口提交。补正所需时间不计入办理时限。"],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent AcceptanceNotice(Case one, AgencyInfo agency, DateOnly day, ItemContent list) => new()
    {
        Title = "受理通知书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），申请材料齐全、符合法定形式，我单位决定自 {Day(day)} 起予以受理。",
            Limit(one, list),
        ],
        Closing = [.. Excluded(list)],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent DeemedAcceptance(Case one, AgencyInfo agency, DateOnly day, DateOnly from, ItemContent list) => new()
    {
        Title = "受理通知书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），我单位未在五个工作日内答复。依据《中华人民共和国行政许可法》第三十二条，自收到申请材料之日（{Day(from)}）起即为受理。",
            Limit(one, list),
        ],
        Closing = [.. Excluded(list)],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent ToleranceNotice(Case one, AgencyInfo agency, DateOnly day, Correction later) => new()
    {
        Title = "容缺受理告知书",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），主要材料齐全，我单位先予受理。下列材料请于 {Day(later.DueOn!.Value)} 前补交："],
        Points = [.. later.Points.Select(point => point.Label)],
        Closing =
        [
            "补交可以在政务服务网“我的办件”在线提交，也可以到窗口提交。补交期间照常办理，不影响承诺的办结日期。",
            "逾期没有补交的，本次办理终止；终止后可以重新申请，已经填写的内容会带过去。",
        ],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent DeclineNotice(Case one, AgencyInfo agency, DateOnly day, string reason, string whereTo) => new()
    {
        Title = "不予受理通知书",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），经审核不予受理。理由和依据如下：", reason],
        Closing = [.. whereTo.Length > 0 ? [$"请向{whereTo}申请。"] : Array.Empty<string>(), Remedies()],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent Decision(Case one, AgencyInfo agency, DateOnly day, ItemContent list, string reason) => one.Granted == true
        ? new DocumentContent
        {
            Title = list.Type == ItemType.Permit ? "准予行政许可决定书" : "准予办理决定书",
            Addressee = one.Applicant.Name,
            Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），经审查符合法定条件、标准，现决定准予{(list.Type == ItemType.Permit ? "行政许可" : "办理")}。", .. Reason(reason)],
            Points = [.. list.Results.Select(result => $"{result.Name}{(result.Validity.Length > 0 ? $"，有效期：{result.Validity}" : "")}")],
            Closing = [$"依据：{string.Join("；", list.Basis.Select(basis => basis.Citation).Where(citation => citation.Length > 0).Take(3))}。"],
            Signer = agency.Name,
            Day = day,
        }
        : new DocumentContent
        {
            Title = list.Type == ItemType.Permit ? "不予行政许可决定书" : "不予办理决定书",
            Addressee = one.Applicant.Name,
            Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），经审查不符合法定条件、标准，现决定不予{(list.Type == ItemType.Permit ? "行政许可" : "办理")}。理由和依据如下：", reason],
            Closing = [Remedies()],
            Signer = agency.Name,
            Day = day,
        };

    public static DocumentContent DeliveryReceipt(Case one, AgencyInfo agency, DateOnly day, string receiver, IEnumerable<string> things) => new()
    {
        Title = "送达回证",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"“{one.ItemName}”（办件编号：{one.Number}）的下列办理结果已于 {Day(day)} 送达，领取人：{receiver}。"],
        Points = [.. things],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent ProcedureNotice(Case one, AgencyInfo agency, DateOnly day, Pause pause) => new()
    {
        Title = "特别程序告知书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），依法需要进行“{pause.Name}”。{pause.Reason}",
            $"依据《中华人民共和国行政许可法》第四十五条，自 {Day(day)} 的次日起，所需时间不计入办理时限。{(pause.DueOn is { } due ? $"本程序最迟于 {Day(due)} 完成，完成后继续计时。" : "")}",
        ],
        Points = [.. When(pause)],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent SurveyTimeChange(Case one, AgencyInfo agency, DateOnly day, Pause pause) => new()
    {
        Title = "勘验时间变更告知书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您申请办理的“{one.ItemName}”（办件编号：{one.Number}）需要进行的“{pause.Name}”，已按您的要求改期，新的时间如下：",
        ],
        Points = [.. When(pause)],
        Closing = [$"改期不改变本程序的时限，最迟仍于 {Day(pause.DueOn!.Value)} 完成，完成后继续计时。"],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent ProcedureResult(Case one, AgencyInfo agency, DateOnly day, Pause pause) => new()
    {
        Title = "特别程序结果告知书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您申请办理的“{one.ItemName}”（办件编号：{one.Number}）所进行的“{pause.Name}”已于 {Day(day)} 结束。{Outcome(pause)}",
            pause.Result,
        ],
        Closing = [one.DueOn is { } due ? $"自次日起继续计时，最迟于 {Day(due)} 办结。" : "自次日起继续办理。"],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent ExtensionNotice(Case one, AgencyInfo agency, DateOnly day, ClockChange change, string basis, DateOnly due) => new()
    {
        Title = "延长办理期限告知书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），在规定期限内不能作出决定。依据{basis}，经本单位负责人批准，办理期限延长 {change.Days} 个工作日，最迟于 {Day(due)} 办结。",
            $"延长的理由：{change.Reason}",
        ],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent Withdrawal(Case one, AgencyInfo agency, DateOnly day, string reason) => new()
    {
        Title = "撤回申请回执",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您于 {Day(day)} 撤回“{one.ItemName}”（办件编号：{one.Number}）的申请，本次办理到此结束。", .. Reason(reason)],
        Closing = ["撤回不影响您再次申请；已经填写的内容可以带到新的申请中。"],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent Termination(Case one, AgencyInfo agency, DateOnly day, string reason) => new()
    {
        Title = "终止办理通知书",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），因下列原因终止办理：", reason],
        Closing = [Remedies()],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent Revocation(Case one, AgencyInfo agency, DateOnly day, ItemContent list, string finding) => new()
    {
        Title = list.Type == ItemType.Permit ? "撤销行政许可决定书" : "撤销决定书",
        Addressee = one.Applicant.Name,
        Paragraphs =
        [
            $"您以告知承诺方式申请办理的“{one.ItemName}”（办件编号：{one.Number}），我单位于 {Day(Platform.Clock.LegalDay(one.DecidedAt!.Value))} 作出准予决定。经核查，实际情况与承诺不符：",
            finding,
            "现决定撤销上述准予决定，相应证照自即日起失效。",
        ],
        Closing = ["您今后申请办理政务服务事项，不再适用告知承诺方式。", Remedies()],
        Signer = agency.Name,
        Day = day,
    };

    private static IEnumerable<string> Excluded(ItemContent list)
    {
        var names = list.SpecialProcedures.Where(procedure => !procedure.IsExtension).Select(procedure => procedure.Name).ToList();
        return names.Count == 0 ? [] : [$"依法需要进行的{string.Join("、", names)}所需时间不计入办理时限，将另行书面告知。"];
    }

    private static IEnumerable<string> When(Pause pause)
    {
        if (pause.Survey is { } held)
        {
            yield return $"时间：{held.Text}";
        }

        if (pause.Place.Length > 0)
        {
            yield return $"地点：{pause.Place}";
        }
    }

    private static string Outcome(Pause pause) => pause.Passed switch
    {
        true => "结论：通过。",
        false => "结论：不通过。",
        _ => "",
    };

    private static string Limit(Case one, ItemContent list)
    {
        if (one.PromisedDue is not { } due)
        {
            return "本事项没有规定办理时限，我单位将尽快办理。";
        }

        var provisional = one.IsProvisional ? "（该日期跨入尚未公布放假安排的年度，公布后以实际工作日为准）" : "";
        return $"承诺办结时限为{Terms.Show(list.PromisedLimit ?? list.StatutoryLimit)}，自受理次日起算，最迟于 {Day(due)} 办结{provisional}。";
    }

    private static IEnumerable<string> Reason(string reason) => reason.Length == 0 ? [] : [reason];

    private static string Remedies() =>
        "如不服本决定，可以自收到之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼。";

    public static string Day(DateOnly day) => $"{day.Year} 年 {day.Month} 月 {day.Day} 日";
}
