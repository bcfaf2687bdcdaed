using System.Globalization;

namespace Banshi.Standards;

/// <summary>办件编号: 实施编码 (31) + day of submission (8) + serial of that item and day (4 digits or more); at most 50 characters (GB/T 39046).</summary>
public static class CaseNumber
{
    /// <summary>The longest number that the national exchange accepts.</summary>
    public const int MaxLength = 50;

    /// <summary>Composes a number; the serial counts from 1 within item and day.</summary>
    public static string Compose(string taskCode, DateOnly day, long serial) =>
        string.Create(CultureInfo.InvariantCulture, $"{taskCode[..ItemCode.TaskLength]}{day:yyyyMMdd}{serial:D4}");
}
