using Banshi.Guidance.Domain;
using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance.Search;

/// <summary>Reads the dictionary as it is now: a change is in force on this node at once, on the others within seconds.</summary>
internal sealed class SynonymBook(AppDbContext db, PublishedFacts facts)
{
    public Task<Synonyms> ReadAsync(CancellationToken cancellation) => facts.ReadAsync("guidance.synonyms", async () =>
        new Synonyms(await db.Set<Synonym>().AsNoTracking().Where(one => one.IsInForce).OrderBy(one => one.Word).ThenBy(one => one.Means)
            .Select(one => new Synonyms.Pair(one.Word, one.Means)).ToListAsync(cancellation)));
}
