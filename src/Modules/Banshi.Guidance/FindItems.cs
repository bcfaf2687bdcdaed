using Banshi.Guidance.Domain;
using Banshi.Guidance.Search;
using Banshi.Guidance.Tallies;
using Banshi.Platform.Actors;
using Banshi.Standards;

namespace Banshi.Guidance;

/// <summary>Finds services by what people type, within the division that they chose; where nothing is there, the search grows wider by itself.</summary>
internal sealed class FindItems(SearchIndex index, SynonymBook book, Tally tally) : IGuarded
{
    public const int PageSize = 20;
    public const int MostPages = 50;

    private const float InOtherWords = 0.8f;

    public static Guard Guard => Guard.Anyone;

    /// <summary>A service as the list shows it: the same item of several agencies is one line.</summary>
    /// <param name="TaskCode">The list that is nearest to the person.</param>
    /// <param name="BasicCode">基本编码.</param>
    /// <param name="Name">Name.</param>
    /// <param name="AgencyName">Who implements that list.</param>
    /// <param name="EverydayNames">What people call it.</param>
    /// <param name="IsOnline">Whether it can be applied for online.</param>
    /// <param name="Promise">The promised limit, or the statutory one; null where the list has none.</param>
    /// <param name="Visits">Visits in person.</param>
    /// <param name="Places">How many agencies of that level implement it here: with several the person chooses one.</param>
    public sealed record Hit(string TaskCode, string BasicCode, string Name, string AgencyName, string EverydayNames, bool IsOnline, TimeLimit? Promise, int Visits, int Places);

    /// <summary>What was found.</summary>
    /// <param name="Hits">The page.</param>
    /// <param name="Page">Its number, from 1.</param>
    /// <param name="HasNext">Whether there is another.</param>
    /// <param name="Facets">How the results can be narrowed further.</param>
    public sealed record Found(IReadOnlyList<Hit> Hits, int Page, bool HasNext, Facets Facets)
    {
        public static readonly Found Nothing = new([], 1, false, Facets.Of([]));

        /// <summary>Whether nothing was found in the division and the whole region was searched.</summary>
        public bool IsWider { get; init; }

        /// <summary>Whether nothing fits well: what was found has no more than a word in common with the text.</summary>
        public bool IsLoose { get; init; }

        /// <summary>What the text was perhaps meant to be: it is no known name as it stands, and differs from one by a slip. Null where that is not so.</summary>
        public string? Meant { get; init; }

        /// <summary>Whether nothing was found for the text, and what it was perhaps meant to be was searched for.</summary>
        public bool IsCorrected { get; init; }
    }

    /// <summary>By text. What was found, and whatever is remembered of it, holds nothing of who asked.</summary>
    public async Task<Found> ByTextAsync(Wish wish, CancellationToken cancellation)
    {
        var (typed, synonyms, now) = (wish with { Text = Words.Typed(wish.Text) }, await book.ReadAsync(cancellation), index.Now);
        return now.Remembered((typed, synonyms.Mark), () => ByText(now, synonyms, typed));
    }

    /// <summary>Counts a text that was not found, for the editors.</summary>
    public void Miss(string text)
    {
        if (SearchText.Kept(Words.Typed(text)) is { } kept)
        {
            tally.Miss(kept);
        }
    }

    /// <summary>By theme, for example <c>person:040</c>.</summary>
    public Found ByTheme(string theme, string? division, int page) =>
        Page(index.Now, index.Now.Index.Groups, new Scope(division), new Wish("", division, page, new Narrowing(Theme: theme)));

    /// <summary>The nearest list of each group in a division; those that are not there are left out.</summary>
    public IEnumerable<(Group Group, Hit Hit)> Nearest(IEnumerable<Group> groups, string? division)
    {
        var (now, scope, all) = (index.Now, new Scope(division), Narrowing.None.Kinds);
        return groups.Where(group => !scope.KindsOf(group).IsEmpty).Select(group => (group, HitOf(now, group, scope, all)));
    }

    private Found ByText(Snapshot now, Synonyms synonyms, Wish wish)
    {
        if (index.Search(searcher => ShownLists.ByCode(searcher, Words.Whole(wish.Text), PageSize)) is { Count: > 0 } lists)
        {
            return Found.Nothing with { Hits = lists };
        }

        var meant = now.Phrases.Meant(wish.Text);
        return Wider(now, now.Index.Find(Texts(wish.Text), isLoose: false), wish) is { } found ? found with { Meant = meant }
            : meant is not null && Wider(now, now.Index.Find(Texts(meant), isLoose: false), wish) is { } corrected ? corrected with { Meant = meant, IsCorrected = true }
            : Wider(now, now.Index.Find(Texts(wish.Text), isLoose: true), wish) is { } loose ? loose with { IsLoose = true }
            : Found.Nothing;

        IEnumerable<(string, float)> Texts(string text) => synonyms.Rewrite(text).Select(other => (other, InOtherWords)).Prepend((text, 1));
    }

    // In the division first, then everywhere.
    private Found? Wider(Snapshot now, IReadOnlyList<Group> groups, Wish wish)
    {
        var found = Page(now, groups, new Scope(wish.Division), wish);
        if (found.Facets.All == 0 && wish.Division is not null)
        {
            found = Page(now, groups, new Scope(null), wish) with { IsWider = true };
        }

        return found.Facets.All == 0 ? null : found;
    }

    private Found Page(Snapshot now, IEnumerable<Group> groups, Scope scope, Wish wish)
    {
        var (page, wanted) = (Math.Clamp(wish.Page, 1, MostPages), wish.Narrowing.Kinds);
        var inScope = groups.Where(wish.Narrowing.Holds).Select(group => (Group: group, Kinds: scope.KindsOf(group).And(wanted))).Where(one => !one.Kinds.IsEmpty).ToList();
        var hits = inScope.Skip((page - 1) * PageSize).Take(PageSize).Select(one => HitOf(now, one.Group, scope, wanted)).Where(hit => hit.TaskCode.Length > 0);
        return new Found([.. hits], page, inScope.Count > page * PageSize && page < MostPages, Facets.Of(inScope));
    }

    // Of several agencies the lowest level is the nearest: it is where people go.
    private Hit HitOf(Snapshot now, Group group, Scope scope, Kinds wanted)
    {
        var (nearest, places) = (default(Place), 0);
        foreach (var place in scope.Of(group).Where(wanted.Has))
        {
            (nearest, places) = places == 0 || place.Level > nearest.Level ? (place, 1) : (nearest, place.Level == nearest.Level ? places + 1 : places);
        }

        return now.Remembered((group.Key, nearest), () => index.Search(searcher => ShownLists.At(searcher, group, nearest))) with { Places = places };
    }
}
