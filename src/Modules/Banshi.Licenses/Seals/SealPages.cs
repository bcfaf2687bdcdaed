namespace Banshi.Licenses.Seals;

/// <summary>Where the register is: for an agency's officers, and for the administrator.</summary>
internal static class SealPages
{
    public const string Desk = "/desk/licenses/seals";
    public const string Admin = "/admin/licenses/seals";
}
