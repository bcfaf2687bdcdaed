namespace Banshi.Standards;

/// <summary>
/// Codes of service items (GB/T 39554.1): 基本编码 of 12 digits (area 2, type 2, department 2, main item 3, sub-item 3);
/// 实施编码 of 31 characters (credit code 18, level 1, basic code 12); 业务办理项编码 with two digits more.
/// </summary>
public static class ItemCode
{
    /// <summary>Length of a 基本编码.</summary>
    public const int BasicLength = 12;

    /// <summary>Length of an 实施编码.</summary>
    public const int TaskLength = 31;

    /// <summary>Length of a 业务办理项编码.</summary>
    public const int HandleItemLength = 33;

    /// <summary>Whether the text has the shape of a 基本编码.</summary>
    public static bool IsBasic(string code) => code.Length == BasicLength && code.All(char.IsAsciiDigit);

    /// <summary>Checks an 实施编码 or a 业务办理项编码: its length, its digits, and the credit code that it begins with.</summary>
    public static CodeCheck Check(string code)
    {
        if (code.Length is not (TaskLength or HandleItemLength) || code.AsSpan(19).ContainsAnyExceptInRange('0', '9') || code[18] is < '1' or > '7')
        {
            return CodeCheck.Malformed;
        }

        return CreditCode.Check(Agency(code)) == CodeCheck.Valid ? CodeCheck.Valid : CodeCheck.WrongCheckDigit;
    }

    /// <summary>The credit code of the implementing body inside an 实施编码.</summary>
    public static string Agency(string taskCode) => taskCode[..CreditCode.Length];

    /// <summary>The 基本编码 inside an 实施编码.</summary>
    public static string Basic(string taskCode) => taskCode.Substring(19, BasicLength);

    /// <summary>Builds the 实施编码 of an agency (credit code) at a level of exercise (1 national … 7) for a basic code.</summary>
    public static string Task(string creditCode, int level, string basicCode) => $"{creditCode}{level}{basicCode}";
}
