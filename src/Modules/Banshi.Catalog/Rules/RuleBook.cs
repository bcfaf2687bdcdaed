using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>The rules as they are switched now.</summary>
internal sealed class RuleBook(AppDbContext db, PublishedFacts published)
{
    public Task<RuleSet> ReadAsync(CancellationToken cancellation) => published.ReadAsync("catalog.rules", async () => new RuleSet(
        await db.Set<RuleSetting>().ToDictionaryAsync(one => (one.Rule, one.Division), one => one.IsOn, cancellation)));
}
