using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Data;

/// <summary>The last number given out in a series.</summary>
internal sealed class Serial
{
    public required string Series { get; init; }

    public long Last { get; init; }

    public static async Task<long> NextAsync(AppDbContext db, string series, CancellationToken cancellation)
    {
        var numbers = await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO platform_serial (series, last) VALUES ({series}, 1)
            ON CONFLICT (series) DO UPDATE SET last = platform_serial.last + 1
            RETURNING last AS "Value"
            """).ToListAsync(cancellation);
        return numbers[0];
    }
}
