using Banshi.Platform.Actors;

namespace Banshi.Web.Admin;

/// <summary>A place of the administration: what its tile and its link in the navigation show, and to whom.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Roles">Who may go there.</param>
internal sealed record AdminPlace(string Address, string Icon, string Name, params IReadOnlyList<Role> Roles)
{
    private static readonly AdminPlace[] All =
    [
        new("/admin/catalog/entries", "book-open", "基本目录", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/proposals", "clipboard-list", "申报和审核", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/claims", "list-checks", "事项认领", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/drafts", "pencil", "清单编制", Role.CatalogEditor),
        new("/admin/catalog/quality", "circle-check", "清单质量", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/standards", "landmark", "标准体系", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/alignment", "scale", "要素一致", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/same-source", "git-compare", "数据同源", Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/bulk", "refresh-cw", "依据批量调整", Role.CatalogEditor, Role.CatalogReviewer),
        new("/admin/catalog/import", "upload", "清单导入", Role.Administrator),
        new("/admin/catalog/dictionary", "languages", "代码字典", Role.Administrator),
        new("/admin/catalog/life-events", "layers", "一件事", Role.Administrator),
        new("/admin/licenses/types", "badge-check", "证照类型", Role.Administrator),
        new("/admin/licenses/seals", "stamp", "电子印章", Role.Administrator),
        new("/admin/licenses/gathering", "inbox", "归集情况", Role.Administrator),
        new("/admin/licenses/alarms", "shield-alert", "用证预警", Role.Administrator, Role.Supervisor),
        new("/admin/licenses/sharing", "network", "证照共享", Role.Administrator),
        new("/admin/guidance/synonyms", "book-open", "搜索词典", Role.Administrator),
        new("/admin/guidance/misses", "circle-help", "没有找到的词", Role.Administrator),
        new("/admin/guidance/suggestions", "sprout", "从点击学到的叫法", Role.Administrator),
        new("/admin/calendar", "calendar-days", "工作日历", Role.Administrator),
        new("/admin/accounts", "users", "工作人员", Role.Administrator),
        new("/admin/outbox", "send", "后台任务", Role.Administrator),
        new("/admin/notices", "message-square-text", "通知发送", Role.Administrator),
        new("/admin/exchange", "network", "平台互联", Role.Administrator),
        new("/admin/design", "palette", "设计系统", Role.Administrator),
    ];

    /// <summary>What it belongs to: each group has its tiles together, and the navigation shows one at a time.</summary>
    public string Group => GroupOf(Address);

    /// <summary>The places that somebody may go to.</summary>
    public static IReadOnlyList<AdminPlace> Of(Actor actor) => [.. All.Where(place => place.Roles.Any(actor.Has))];

    /// <summary>The group that an address of the administration lies in; empty for the overview.</summary>
    public static string GroupOf(string address) => address switch
    {
        _ when address.StartsWith("/admin/catalog", StringComparison.OrdinalIgnoreCase) => "事项和清单",
        _ when address.StartsWith("/admin/licenses", StringComparison.OrdinalIgnoreCase) => "证照和印章",
        _ when address.StartsWith("/admin/guidance", StringComparison.OrdinalIgnoreCase) => "搜索和导办",
        _ when address.StartsWith("/admin/", StringComparison.OrdinalIgnoreCase) => "平台运行",
        _ => "",
    };
}
