using System.Globalization;
using Banshi.Directory.Contracts;
using Banshi.Guidance.Search;
using Banshi.Platform.Actors;
using Banshi.Standards;
using Lucene.Net.Documents;
using Lucene.Net.Search;

namespace Banshi.Guidance;

/// <summary>Finds services by what people type, within the division that they chose; where nothing is there, the search grows wider by itself.</summary>
internal sealed class FindItems(SearchIndex index, IDirectory directory) : IGuarded
{
    private const int FirstFound = 400;
    private const int GrowBy = 8;

    public const int PageSize = 20;

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
    /// <param name="IsWider">Whether nothing was found in the division and the whole region was searched.</param>
    public sealed record Found(IReadOnlyList<Hit> Hits, int Page, bool HasNext, bool IsWider);

    /// <summary>By text.</summary>
    public Found ByText(string text, string? division, int page)
    {
        var strict = ItemQuery.ForText(text, isLoose: false);
        foreach (var (query, scope) in new[] { (strict, division), (strict, null), (ItemQuery.ForText(text, isLoose: true), division), (ItemQuery.ForText(text, isLoose: true), null) })
        {
            var found = Run(query, scope, page, Sort.RELEVANCE);
            if (found.Hits.Count > 0)
            {
                return found with { IsWider = division is not null && scope is null };
            }
        }

        return new Found([], 1, false, false);
    }

    /// <summary>By theme, for example <c>person:040</c>.</summary>
    public Found ByTheme(string theme, string? division, int page) => Run(ItemQuery.ForTheme(theme), division, page, Sort.INDEXORDER);

    /// <summary>The name of the division that a person chose; null for the whole region.</summary>
    public async Task<string?> DivisionNameAsync(string? division, CancellationToken cancellation) =>
        division is null ? null : (await directory.FindDivisionAsync(division, cancellation))?.Name;

    private Found Run(Query query, string? division, int page, Sort sort) => index.Search(searcher =>
    {
        var groups = Groups(most => searcher.Search(query, division is null ? null : ItemQuery.In(division), most, sort).ScoreDocs.Select(one => searcher.Doc(one.Doc)), page * PageSize);
        var hits = groups.Skip((page - 1) * PageSize).Take(PageSize).Select(group => HitOf([.. group])).ToList();
        return new Found(hits, page, groups.Count > page * PageSize, false);
    });

    // The same item of many agencies is one line: the search looks further until there are more lines than are wanted, or nothing more is found.
    private static List<IGrouping<(string, string), Document>> Groups(Func<int, IEnumerable<Document>> find, int wanted)
    {
        for (var most = FirstFound; ; most *= GrowBy)
        {
            var found = find(most).ToList();
            var groups = found.GroupBy(document => (Text(document, Fields.Basic), Text(document, Fields.Shown))).ToList();
            if (groups.Count > wanted || found.Count < most)
            {
                return groups;
            }
        }
    }

    // Of several agencies the lowest level is the nearest: it is where people go.
    private static Hit HitOf(List<Document> lists)
    {
        var level = lists.Max(LevelOf);
        var nearest = lists.First(list => LevelOf(list) == level);
        return new Hit(
            Text(nearest, Fields.Code), Text(nearest, Fields.Basic), Text(nearest, Fields.Shown), Text(nearest, Fields.ShownAgency), Text(nearest, Fields.ShownEveryday),
            nearest.GetField(Fields.Online).GetInt32Value() == 1, ItemDocument.PromiseOf(nearest), nearest.GetField(Fields.Visits).GetInt32Value() ?? 0, lists.Count(list => LevelOf(list) == level));
    }

    private static int LevelOf(Document list) => list.GetField(Fields.Level).GetInt32Value() ?? 0;

    private static string Text(Document document, string field) => document.Get(field, CultureInfo.InvariantCulture);
}
