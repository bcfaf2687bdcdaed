namespace Banshi.Licenses.Sharing;

/// <summary>What the words of sharing are called.</summary>
internal static class SharingNames
{
    public const string Ended = "已到期";

    public static string Of(AccessGrant grant, DateOnly today) => grant.State == AccessState.Active && !grant.IsInForceOn(today) ? Ended : Of(grant.State);

    public static string Of(AccessState state) => state switch
    {
        AccessState.Applied => "待审核",
        AccessState.Reviewed => "待审批",
        AccessState.Active => "已授权",
        AccessState.Refused => "未予批准",
        _ => "已终止",
    };

    public static string Of(SharedOperation operation) => operation switch
    {
        SharedOperation.Search => "检索",
        _ => "下载加注件",
    };
}
