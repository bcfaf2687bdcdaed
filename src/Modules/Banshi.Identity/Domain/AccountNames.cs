using System.Text.RegularExpressions;

namespace Banshi.Identity.Domain;

/// <summary>What accounts may be called.</summary>
internal static partial class AccountNames
{
    public const int LongestDisplayName = 50;

    public static bool IsWellFormed(string account) => Shape().IsMatch(account.Trim());

    [GeneratedRegex(@"^[A-Za-z0-9._-]{4,50}$")]
    private static partial Regex Shape();
}
