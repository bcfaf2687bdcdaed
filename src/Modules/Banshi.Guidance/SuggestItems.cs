using Banshi.Guidance.Search;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>Completes what somebody is typing: names and everyday names that begin with it or hold it, by characters, pinyin or initials.</summary>
internal sealed class SuggestItems(SearchIndex index) : IGuarded
{
    public const int Most = 8;

    public static Guard Guard => Guard.Anyone;

    public IReadOnlyList<string> Run(string text, string? division)
    {
        var (typed, now) = (Words.Whole(Words.Typed(text)), index.Now);
        return typed.Length == 0 ? [] : now.Remembered((nameof(SuggestItems), typed, division), () => Find(now, typed, new Scope(division)));
    }

    private static List<string> Find(Snapshot now, string typed, Scope scope) =>
    [
        .. now.Phrases.Complete(typed).Where(one => !scope.KindsOf(one.Group).IsEmpty).Select(one => one.Name).DistinctBy(Words.Whole).Take(Most),
    ];
}
