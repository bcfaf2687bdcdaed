using Banshi.Cases.Domain;
using Banshi.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Views;

/// <summary>Choices and texts of the act forms.</summary>
internal static class ActChoices
{
    public static IReadOnlyList<Choice> Recommend(IStringLocalizer texts) => [new("true", texts["符合条件，建议准予"]), new("false", texts["不符合条件，建议不予"])];

    public static IReadOnlyList<Choice> Grant(IStringLocalizer texts) => [new("true", texts["准予"]), new("false", texts["不予"])];

    /// <summary>What an officer reads who has nothing to do now.</summary>
    public static string WaitsFor(Awaited who) => who switch
    {
        Awaited.Applicant => "不用您处理，正在等申请人补正。",
        Awaited.Window => "不用您处理，正在等窗口办理。",
        Awaited.Handler => "不用您处理，正在等审查人员办理。",
        Awaited.Approver => "不用您处理，正在等审批人员作出决定。",
        Awaited.System => "不用您处理，平台正在制作办理结果。",
        _ => "这件已经办完。",
    };
}
