using System.Globalization;

namespace Banshi.Cases.Domain;

/// <summary>The place in the archive behind which the next page begins.</summary>
internal static class ArchiveCursor
{
    public static string Write(DateTime at, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{at.Ticks}_{id:N}");

    public static (DateTime At, Guid Id)? Read(string? cursor) =>
        cursor?.Split('_') is [var ticks, var key] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(key, "N", out var id)
            ? (new DateTime(at, DateTimeKind.Utc), id)
            : null;
}
