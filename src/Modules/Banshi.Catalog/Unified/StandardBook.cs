using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Unified;

/// <summary>The standard that binds an agency: that of its league where it has set one, or else the region's.</summary>
internal sealed class StandardBook(AppDbContext db)
{
    private readonly Dictionary<(string BasicCode, string Division), ItemContent?> _known = [];

    /// <summary>Null where nobody has set one.</summary>
    public async Task<UnifiedStandard?> FindAsync(string basicCode, string division, CancellationToken cancellation)
    {
        var scopes = Scopes(division);
        return await db.Set<UnifiedStandard>().AsNoTracking().Where(one => one.BasicCode == basicCode && scopes.Contains(one.Division))
            .OrderByDescending(one => one.Division).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The same for many lists of one batch: each standard is read once.</summary>
    public async Task<ItemContent?> ContentAsync(string basicCode, string division, CancellationToken cancellation)
    {
        var league = Scopes(division)[^1];
        if (!_known.TryGetValue((basicCode, league), out var content))
        {
            content = await FindAsync(basicCode, division, cancellation) is { } standard ? ContentJson.Read(standard.Content) : null;
            _known[(basicCode, league)] = content;
        }

        return content;
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
