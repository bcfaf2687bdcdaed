using System.Globalization;
using System.Text.Json;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Views;

/// <summary>The trail of a case as people read it.</summary>
internal sealed class TrailView(IStringLocalizer<CasesStrings> texts)
{
    /// <summary>A line of the trail.</summary>
    /// <param name="At">Wall clock.</param>
    /// <param name="Act">What was done.</param>
    /// <param name="Who">Who did it and where, as the reader may know it.</param>
    /// <param name="Clause">Step of the list that it stands on.</param>
    /// <param name="Texts">Opinions and reasons.</param>
    public sealed record Line(DateTime At, string Act, string Who, string Clause, IReadOnlyList<string> Texts);

    /// <summary>For officers: everything.</summary>
    public IReadOnlyList<Line> ForDesk(IEnumerable<AuditRecord> records) =>
        [.. records.Select(record => new Line(Clock.Local(record.At), texts[CaseNames.OfAct(record.Act)], NameOf(record), record.Clause, TextsOf(record)))];

    /// <summary>For the applicant: the milestones, with the role of who acted instead of the name, and no internal opinion.</summary>
    public IReadOnlyList<Line> ForApplicant(IEnumerable<AuditRecord> records) =>
    [
        .. from record in records
           where record.Act is not ("cases.renew-draft" or "cases.settle-deadline" or "cases.propose-clock-change" or "cases.archive"
               or "cases.take" or "cases.give-back" or "cases.pass" or "cases.ask-expert" or "cases.answer-expert" or "cases.instruct" or "cases.show-on-display")
           select new Line(Clock.Local(record.At), texts[CaseNames.OfAct(record.Act)], RoleOf(record), "",
               IsForApplicant(record.Act) ? TextsOf(record) : []),
    ];

    // Opinions inside the office stay there; what the applicant was told in writing is shown here too.
    private static bool IsForApplicant(string act) =>
        act is "cases.request-correction" or "cases.decline" or "cases.start-procedure" or "cases.end-procedure" or "cases.change-survey-day" or "cases.ask-survey-day" or "cases.answer-survey-day" or "cases.terminate" or "cases.withdraw" or "cases.suspend"
            or "cases.overdue" or "cases.return-from-base-level" or "cases.tolerate"
            or "cases.supply-missed" or "cases.revoke" or "cases.issue-bill" or "cases.pay" or "cases.cancel-bill" or "cases.refund-bill" or "cases.refunded" or "cases.post-result" or "cases.give-counsel" or "cases.pass-decision";

    private string NameOf(AuditRecord record) => record.Channel switch
    {
        Channel.System => texts["平台自动办理"],
        Channel.Portal => texts["{0} · 网上", record.ActorName],
        Channel.Window => texts["{0} · 窗口", record.ActorName],
        Channel.Api => texts["{0} · 接口", record.ActorName],
        Channel.Partner => texts["{0} · 异地", record.ActorName],
        _ => record.ActorName,
    };

    // On a display the applicant acts at the clerk's window.
    private string RoleOf(AuditRecord record) => record.OnBehalfOf is not null || record.Act is "cases.sign-on-display" or "cases.object-on-display" ? texts["申请人"] : record.Channel switch
    {
        Channel.System => texts["平台自动办理"],
        Channel.Window => texts["窗口"],
        Channel.Partner => texts["异地窗口"],
        _ => texts["办理单位"],
    };

    private List<string> TextsOf(AuditRecord record)
    {
        using var detail = JsonDocument.Parse(record.Detail);
        var found = new List<string>();
        foreach (var property in detail.RootElement.EnumerateObject())
        {
            found.AddRange(TextsOf(property));
        }

        return found;
    }

    private IEnumerable<string> TextsOf(JsonProperty property) => (property.Name, property.Value.ValueKind) switch
    {
        ("opinion" or "reason" or "question" or "officer" or "expert", JsonValueKind.String) when property.Value.GetString() is { Length: > 0 } text => [text],
        ("recommend", JsonValueKind.True) => [texts["建议准予"]],
        ("recommend", JsonValueKind.False) => [texts["建议不予"]],
        ("grant", JsonValueKind.True) => [texts["准予"]],
        ("grant", JsonValueKind.False) => [texts["不予"]],
        ("points", JsonValueKind.Array) => property.Value.EnumerateArray().Select(point => $"{point.GetProperty("label").GetString()}：{point.GetProperty("reason").GetString()}"),
        ("day", JsonValueKind.String) => [texts["时间：{0}", property.Value.GetString()!]],
        ("name" or "limit" or "kind" or "officers" or "half", JsonValueKind.String) when property.Value.GetString() is { Length: > 0 } text => [texts[text]],
        ("due", JsonValueKind.String) => [texts["期限：{0}", property.Value.GetString()!]],
        ("whereTo", JsonValueKind.String) when property.Value.GetString() is { Length: > 0 } place => [texts["应当向{0}申请", place]],
        ("passed", JsonValueKind.True) => [texts["通过"]],
        ("passed", JsonValueKind.False) => [texts["不通过"]],
        ("kept", JsonValueKind.True) => [texts["承诺属实"]],
        ("kept", JsonValueKind.False) => [texts["违反承诺"]],
        ("approved", JsonValueKind.True) => [texts["同意"]],
        ("approved", JsonValueKind.False) => [texts["不同意"]],
        ("state", JsonValueKind.String) => [texts[property.Value.GetString()!]],
        ("tracking", JsonValueKind.String) when property.Value.GetString() is { Length: > 0 } tracking => [texts["运单号：{0}", tracking]],
        ("receiver", JsonValueKind.String) => [texts["领取人：{0}", property.Value.GetString()!]],
        ("amount", JsonValueKind.Number) => [texts["金额：{0} 元", property.Value.GetDecimal().ToString("0.00", CultureInfo.InvariantCulture)]],
        ("receipt", JsonValueKind.String) when property.Value.GetString() is { Length: > 0 } receipt => [texts["票据号：{0}", receipt]],
        ("document", JsonValueKind.String) => [texts["文书编号：{0}", property.Value.GetString()!]],
        ("number", JsonValueKind.String) => [texts["证照编号：{0}", property.Value.GetString()!]],
        _ => [],
    };
}
