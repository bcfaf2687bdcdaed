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
        Closing = list.SpecialProcedures.Count == 0
            ? []
            : [$"依法需要进行的{string.Join("、", list.SpecialProcedures.Select(procedure => procedure.Name))}所需时间不计入办理时限，将另行书面告知。"],
        Signer = agency.Name,
        Day = day,
    };

    public static DocumentContent DeclineNotice(Case one, AgencyInfo agency, DateOnly day, string reason) => new()
    {
        Title = "不予受理通知书",
        Addressee = one.Applicant.Name,
        Paragraphs = [$"您申请办理的“{one.ItemName}”（办件编号：{one.Number}），经审核不予受理。理由和依据如下：", reason],
        Closing = [Remedies()],
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

    private static string Day(DateOnly day) => $"{day.Year} 年 {day.Month} 月 {day.Day} 日";
}
