using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Unified;

/// <summary>The standard that binds an agency: that of its league where it has set one, or else the region's.</summary>
internal sealed class StandardBook(AppDbContext db)
{
    /// <summary>Null where nobody has set one.</summary>
    public async Task<UnifiedStandard?> FindAsync(string basicCode, string division, CancellationToken cancellation)
    {
        var scopes = Scopes(division);
        return await db.Set<UnifiedStandard>().AsNoTracking().Where(one => one.BasicCode == basicCode && scopes.Contains(one.Division))
            .OrderByDescending(one => one.Division).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The standards of some entries, read at once: for whoever looks at many lists.</summary>
    public async Task<ILookup<string, ScopedStandard>> OfAsync(IReadOnlyCollection<string> basicCodes, CancellationToken cancellation) =>
        (await db.Set<UnifiedStandard>().AsNoTracking().Where(one => basicCodes.Contains(one.BasicCode)).Select(one => new { one.BasicCode, one.Division, one.Content }).ToListAsync(cancellation))
            .ToLookup(one => one.BasicCode, one => new ScopedStandard(one.Division, ContentJson.Read(one.Content)));

    /// <summary>That of them which binds an agency; null where none does.</summary>
    public static ItemContent? Nearest(IEnumerable<ScopedStandard> standards, string division)
    {
        var scopes = Scopes(division);
        return standards.Where(one => scopes.Contains(one.Division)).OrderByDescending(one => one.Division, StringComparer.Ordinal).FirstOrDefault()?.Content;
    }

    // The code of a league is greater than that of its region, so the nearest comes first in falling order.
    private static List<string> Scopes(string division)
    {
        if (!DivisionCode.TryParse(division, out var code))
        {
            return [""];
        }

        return [.. new[] { DivisionLevel.Region, DivisionLevel.League }.Where(level => level <= code.Level).Select(level => code.At(level).Value)];
    }
}

/// <param name="Division">The region or league within which it holds.</param>
/// <param name="Content">Its elements.</param>
internal sealed record ScopedStandard(string Division, ItemContent Content);
