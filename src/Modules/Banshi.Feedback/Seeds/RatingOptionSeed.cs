using System.Globalization;
using Banshi.Feedback.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Feedback.Seeds;

/// <summary>The 40 national options.</summary>
internal sealed class RatingOptionSeed(AppDbContext db) : ISeed
{
    public int Order => 60;

    public bool IsSample => false;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<RatingOption>().AnyAsync(cancellation))
        {
            return;
        }

        var lines = File.ReadLines(Path.Combine(dataFolder, "reference", "rating-options.csv")).Skip(1).Select(line => line.Split(','));
        db.AddRange(lines.Where(cells => cells[3] == "1").Select(cells => new RatingOption
        {
            Code = cells[0],
            Stars = int.Parse(cells[1], CultureInfo.InvariantCulture),
            Name = cells[2],
            IsExtended = cells[4] == "1",
        }));
        await db.SaveAsync(cancellation);
    }
}
