using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Banshi.Platform.Data;

/// <summary>Instants are UTC on both databases; SQLite would forget it.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(value => Utc(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime Utc(DateTime value) =>
        value.Kind == DateTimeKind.Utc ? value : throw new InvalidOperationException("An instant must be UTC.");
}
