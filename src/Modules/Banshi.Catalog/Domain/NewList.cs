using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;

namespace Banshi.Catalog.Domain;

/// <summary>The list with which an agency begins after a claim: what the entry and the directory say, and the steps that the law knows.</summary>
internal static class NewList
{
    public static ItemContent Of(EntryContent entry, string taskCode, AgencyInfo agency, CenterInfo? center) => At(center, new ItemContent
    {
        TaskCode = taskCode,
        BasicCode = entry.BasicCode,
        Name = entry.Name,
        Type = entry.Type,
        Basis = entry.Basis,
        PowerSource = entry.Type == ItemType.PublicService ? "" : "法定本级行使",
        AgencyName = agency.Name,
        AgencyCode = agency.CreditCode,
        Division = agency.Division,
        Level = taskCode[18] - '0',
        Kind = ItemKind.Promised,
        Steps =
        [
            new Step("受理", 0, "窗口", "核对材料"),
            new Step("审查", 0, "审查", "审查是否符合条件"),
            new Step("决定", 0, "决定", "作出决定"),
            new Step("办结", 0, "窗口", "制作结果"),
            new Step("送达", 0, "窗口", "送达申请人"),
        ],
        Forms = [HandlingForm.Window, HandlingForm.Web, HandlingForm.Mobile],
        Deliveries = [Delivery.PickUp],
    });

    /// <summary>A list whose place, hours and phones are those of the center.</summary>
    public static ItemContent At(CenterInfo? center, ItemContent content) => center is null ? content : content with
    {
        InCenter = true,
        Place = $"{center.Name}（{center.Address}）",
        WindowName = center.Windows.FirstOrDefault(window => window.Kind == "综合受理")?.Name ?? "",
        Hours = center.Hours,
        Enquiries = center.Phone,
        Complaints = $"{center.Phone.Split('-')[0]}-12345",
    };
}
