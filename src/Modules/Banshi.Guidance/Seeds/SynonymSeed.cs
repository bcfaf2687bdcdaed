using Banshi.Guidance.Domain;
using Banshi.Guidance.Search;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance.Seeds;

/// <summary>Everyday words that people use everywhere; editors go on from there.</summary>
internal sealed class SynonymSeed(AppDbContext db, Clock clock) : ISeed
{
    public int Order => 25;

    public bool IsSample => false;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<Synonym>().AnyAsync(cancellation))
        {
            return;
        }

        db.AddRange(File.ReadLines(Path.Combine(dataFolder, "reference", "synonyms.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => new Synonym
        {
            Id = Guid.CreateVersion7(),
            Word = Words.Whole(cells[0]),
            Means = cells[1],
            IsInForce = true,
            Reason = "随平台提供",
            By = "",
            At = clock.UtcNow,
        }));
        await db.SaveAsync(cancellation);
    }
}
