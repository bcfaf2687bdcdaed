using Banshi.Platform.Actors;

namespace Banshi.Identity;

/// <summary>What people call the roles.</summary>
internal static class RoleNames
{
    public static string Of(Role role) => role switch
    {
        Role.WindowClerk => "窗口人员",
        Role.Handler => "审查人员",
        Role.Approver => "审批人员",
        Role.Supervisor => "监督人员",
        Role.Administrator => "管理员",
        Role.CatalogEditor => "事项编制人员",
        Role.CatalogReviewer => "事项审核人员",
        Role.LicenseCollector => "证照归集人员",
        Role.LicenseUser => "用证人员",
        Role.Front => "移动端入口",
        _ => "申请人",
    };
}
