using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Seeds;

/// <summary>Themes and exchange codes: every installation needs them.</summary>
internal sealed class ReferenceSeed(AppDbContext db) : ISeed
{
    public int Order => 20;

    public bool IsSample => false;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<Theme>().AnyAsync(cancellation))
        {
            return;
        }

        var reference = Path.Combine(dataFolder, "reference");
        db.AddRange(Lines(Path.Combine(reference, "themes.csv")).Select(cells => new Theme { Audience = cells[0], Code = cells[1], Name = cells[2] }));
        db.AddRange(Lines(Path.Combine(reference, "exchange-terms.csv"))
            .Select(cells => new ExchangeTerm { Element = cells[0], Code = cells[1], Name = cells[2], Confidence = cells[3] }));
        await db.SaveAsync(cancellation);
    }

    private static IEnumerable<string[]> Lines(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split(','));
}
