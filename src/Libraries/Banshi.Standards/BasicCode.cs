using System.Globalization;

namespace Banshi.Standards;

/// <summary>A 基本编码 in its segments (GB/T 39554.1): area 2, type 2, department 2, main item 3, sub-item 3.</summary>
/// <param name="Area"><c>00</c> for the national catalog, else the first two digits of the province.</param>
/// <param name="Type">事项类型代码, for example 1 for 行政许可.</param>
/// <param name="Department">部门代码, two digits.</param>
/// <param name="Main">Number of the main item, from 1.</param>
/// <param name="Sub">Number of the sub-item; 0 where there is none.</param>
public readonly record struct BasicCode(string Area, int Type, string Department, int Main, int Sub)
{
    /// <summary>The area of the national catalog.</summary>
    public const string NationalArea = "00";

    /// <summary>The area of Inner Mongolia.</summary>
    public const string RegionArea = "15";

    // GB/T 39046 A.1: 01–10 powers, 20 public services; 11–19 and 21–29 are left to the provinces.
    private const int LastType = 29;

    /// <summary>Reads a code; false where its length, a digit, its area, its type or its main item is not of the rule.</summary>
    public static bool TryParse(string? text, out BasicCode code)
    {
        code = default;
        if (text is null || !ItemCode.IsBasic(text))
        {
            return false;
        }

        code = new BasicCode(text[..2], Number(text, 2, 2), text.Substring(4, 2), Number(text, 6, 3), Number(text, 9, 3));
        return code.Type is >= 1 and <= LastType && code.Main > 0 && (code.Area == NationalArea || code.Area is [>= '1' and <= '8', _]);
    }

    /// <summary>The twelve digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Area}{Type:00}{Department}{Main:000}{Sub:000}");

    private static int Number(string text, int at, int length) => int.Parse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
