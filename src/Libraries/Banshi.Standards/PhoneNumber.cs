using System.Text.RegularExpressions;

namespace Banshi.Standards;

/// <summary>Telephone numbers of the mainland: mobile numbers, landlines with area code and perhaps an extension, and the hotline 12345.</summary>
public static partial class PhoneNumber
{
    /// <summary>Whether the text is a telephone number.</summary>
    public static bool IsValid(string text) => Shape().IsMatch(text);

    /// <summary>Whether the text is a mobile number.</summary>
    public static bool IsMobile(string text) => Mobile().IsMatch(text);

    [GeneratedRegex(@"^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,5})?)$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();
}
