using Banshi.Platform.Errors;

namespace Banshi.Licenses.Sharing;

/// <summary>What the words of sharing are called.</summary>
internal static class SharingNames
{
    public const string Ended = "已到期";

    private static readonly (ProblemKind Kind, string Words)[] Refusals =
    [
        (LicenseProblems.NoConsent, "没有持证人的授权"),
        (LicenseProblems.ItemNotGranted, "事项不在授权范围内"),
        (LicenseProblems.QuotaUsed, "超过每日次数"),
        (LicenseProblems.NotValid, "证照不在有效状态"),
        (LicenseProblems.CopyNotGranted, "授权不包括加注件"),
        (LicenseProblems.NotSealed, "证照还没有盖章"),
        (LicenseProblems.NoSeal, "颁发机构没有可用的印章"),
    ];

    public static string Of(AccessGrant grant, DateOnly today) => grant.State == AccessState.Active && !grant.IsInForceOn(today) ? Ended : Of(grant.State);

    public static string Of(AccessState state) => state switch
    {
        AccessState.Applied => "待审核",
        AccessState.Reviewed => "待审批",
        AccessState.Active => "已授权",
        AccessState.Refused => "未予批准",
        _ => "已终止",
    };

    public static string Of(AskState state) => state switch
    {
        AskState.Waiting => "等您答复",
        AskState.Approved => "您已同意",
        AskState.Refused => "您没有同意",
        _ => "逾期没有答复，按不同意处理",
    };

    public static string Of(SharedOperation operation) => operation switch
    {
        SharedOperation.Search => "检索",
        SharedOperation.Ask => "请求授权",
        _ => "下载加注件",
    };

    /// <summary>Why a call was refused, by the code of the problem.</summary>
    public static string OfRefusal(string code) => Refusals.FirstOrDefault(refusal => refusal.Kind.Code == code).Words ?? "其他原因";
}
