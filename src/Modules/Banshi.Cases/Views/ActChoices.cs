using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Views;

/// <summary>Choices and texts of the act forms.</summary>
internal static class ActChoices
{
    public static IReadOnlyList<Choice> Recommend(IStringLocalizer texts) => [new("true", texts["符合条件，建议准予"]), new("false", texts["不符合条件，建议不予"])];

    public static IReadOnlyList<Choice> Grant(IStringLocalizer texts) => [new("true", texts["准予"]), new("false", texts["不予"])];

    public static IReadOnlyList<Choice> Approve(IStringLocalizer texts) => [new("true", texts["同意"]), new("false", texts["不同意"])];

    public static IReadOnlyList<Choice> Kept(IStringLocalizer texts) => [new("true", texts["承诺属实"]), new("false", texts["违反承诺，撤销决定"])];

    public static IReadOnlyList<Choice> Outcome(IStringLocalizer texts) => [new("true", texts["通过"]), new("false", texts["不通过"])];

    public static IReadOnlyList<Choice> AgreeToDay(IStringLocalizer texts) => [new("true", texts["同意改期"]), new("false", texts["维持原定时间"])];

    public static IReadOnlyList<Choice> Halves(IStringLocalizer texts) => [.. Enum.GetValues<HalfDay>().Select(half => new Choice(half.ToString(), texts[CaseNames.Of(half)]))];

    /// <summary>The times that an agency offers for a survey, and any other.</summary>
    public static IReadOnlyList<Choice> Times(IStringLocalizer texts, IReadOnlyList<SurveyTime> offered) =>
        [.. offered.Select(time => new Choice(time.Value, Show(texts, time))), new("", texts["都不方便，另外申请一个时间"])];

    /// <summary>The time of a survey as people read it.</summary>
    public static string Show(IStringLocalizer texts, SurveyTime time) =>
        $"{time.Day:yyyy-MM-dd} {texts[CaseNames.Of(time.Day.DayOfWeek)]}{(time.Half is { } half ? " " + texts[CaseNames.Of(half)] : "")}";

    public static IReadOnlyList<Choice> Decline(IStringLocalizer texts) =>
        [.. Enum.GetValues<DeclineCase.Ground>().Select(ground => new Choice(ground.ToString(), texts[CaseNames.Of(ground)]))];

    public static IReadOnlyList<Choice> Terminate(IStringLocalizer texts, CaseState state) =>
    [
        .. Enum.GetValues<TerminateCase.Ground>().Where(ground => TerminateCase.Allows(ground, state)).Select(ground => new Choice(ground.ToString(), texts[CaseNames.Of(ground)])),
    ];

    public static IReadOnlyList<Choice> Procedures(ItemContent list) =>
        [.. StartProcedure.Of(list).Select(procedure => new Choice(procedure.Name, procedure.Name, $"{Terms.Show(procedure.Limit)}。{procedure.Note}"))];

    public static IReadOnlyList<Choice> Consents(IStringLocalizer texts) => [.. Enum.GetValues<Consent>().Select(consent => new Choice(consent.ToString(), texts[CaseNames.Of(consent)]))];

    public static IReadOnlyList<Choice> Fees(IStringLocalizer texts, ItemContent list) =>
        [.. list.Fees.Select(fee => new Choice(fee.Name, fee.Name, fee.Reducible ? texts["{0}。可以减免：{1}", fee.Standard, fee.ReduceNote] : fee.Standard))];

    public static IReadOnlyList<Choice> ClockChanges(IStringLocalizer texts, bool canExtend) =>
    [
        .. Enum.GetValues<ClockChangeKind>().Where(kind => canExtend || kind != ClockChangeKind.Extension).Select(kind => new Choice(kind.ToString(), texts[CaseNames.Of(kind)])),
    ];

    /// <summary>What an officer reads who has nothing to do now.</summary>
    public static string WaitsFor(Case one) => one.Awaits switch
    {
        Awaited.Applicant when one.State == CaseState.Paused => "不用您处理，申请人申请了中止，正在等申请人恢复办理。",
        Awaited.Applicant => "不用您处理，正在等申请人补正。",
        Awaited.Window => "不用您处理，正在等窗口办理。",
        Awaited.Handler => "不用您处理，正在等审查人员办理。",
        Awaited.Approver => "不用您处理，正在等审批人员作出决定。",
        Awaited.System => "不用您处理，平台正在制作办理结果。",
        _ => "这件已经办完。",
    };
}
