using System.Globalization;

namespace Banshi.Cases.Views;

/// <summary>The place in a queue behind which the next page begins.</summary>
internal static class QueueCursor
{
    public static string Write(DateOnly? due, Guid id) => $"{due?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}_{id:N}";

    public static (DateOnly? Due, Guid Id)? Read(string? cursor)
    {
        if (cursor?.Split('_') is not [var day, var key] || !Guid.TryParseExact(key, "N", out var id))
        {
            return null;
        }

        return DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? (due, id) : (null, id);
    }
}
