using Banshi.Guidance.Domain;
using Banshi.Guidance.Search;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance;

/// <summary>
/// Proposes pairs for the dictionary from what people open: a text after which most of them open one item that it does not name. An editor accepts a pair or
/// puts it aside; only what is accepted changes what is found.
/// </summary>
internal sealed class LearnSynonyms(AppDbContext db, SearchIndex index, EditSynonyms synonyms, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public const int Days = 90;
    public const int LeastClicks = 5;
    private const int Most = 100;
    private const int MostRead = 1_000;
    private const double LeastShare = 0.6;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>Pairs to decide on, the most frequent first.</summary>
    public async Task<IReadOnlyList<LearnedPair>> RunAsync(CancellationToken cancellation)
    {
        var since = clock.Today.AddDays(-Days);
        var clicks = await db.Set<Click>().AsNoTracking().Where(one => one.Day >= since).GroupBy(one => new { one.Text, one.Item })
            .Select(group => new { group.Key.Text, group.Key.Item, Name = group.Max(one => one.Name)!, Count = group.Sum(one => one.Count) })
            .OrderByDescending(one => one.Count).ThenBy(one => one.Text).Take(MostRead).ToListAsync(cancellation);
        var known = (await db.Set<Synonym>().AsNoTracking().Select(one => new { one.Word, one.Means }).ToListAsync(cancellation)).Select(one => (one.Word, one.Means)).ToHashSet();
        var ofText = clicks.GroupBy(one => one.Text).ToDictionary(group => group.Key, group => group.Sum(one => one.Count));
        return
        [
            .. clicks.Select(one => new LearnedPair(one.Text, one.Item, one.Name, one.Count, ofText[one.Text]))
                .Where(pair => pair.Count >= LeastClicks && pair.Count >= pair.Of * LeastShare && !known.Contains((Words.Whole(pair.Text), pair.Name)) && !IsNamed(pair)).Take(Most),
        ];
    }

    /// <summary>Takes a pair into the dictionary.</summary>
    public async Task<Problem?> AcceptAsync(string text, string item, CancellationToken cancellation) => await FindAsync(text, item, cancellation) is not { } pair
        ? PlatformProblems.Unknown.With()
        : await synonyms.AddAsync(new EditSynonyms.Entry(pair.Text, pair.Name, $"搜索后 {pair.Of} 次打开中有 {pair.Count} 次打开它"), cancellation);

    /// <summary>Puts a pair aside: it is not proposed again.</summary>
    public async Task<Problem?> PutAsideAsync(string text, string item, CancellationToken cancellation)
    {
        if (await FindAsync(text, item, cancellation) is not { } pair)
        {
            return PlatformProblems.Unknown.With();
        }

        var aside = new Synonym { Id = Guid.CreateVersion7(), Word = Words.Whole(pair.Text), Means = pair.Name, IsInForce = false, Reason = "从点击学到，不采用", By = actors.Current.Name, At = clock.UtcNow };
        db.Add(aside);
        audit.Record(aside.Id, "guidance.put-aside-synonym", new { aside.Word, aside.Means });
        return await db.SaveAsync(cancellation);
    }

    private async Task<LearnedPair?> FindAsync(string text, string item, CancellationToken cancellation) =>
        (await RunAsync(cancellation)).FirstOrDefault(pair => pair.Text == text && pair.Item == item);

    // What a name or an everyday name holds is found without the dictionary.
    private bool IsNamed(LearnedPair pair)
    {
        var text = Words.Whole(pair.Text);
        return index.Now.Index.Groups.Any(group => group.Basic == pair.Item && group.Names.Any(name => Words.Whole(name).Contains(text, StringComparison.Ordinal)));
    }
}
