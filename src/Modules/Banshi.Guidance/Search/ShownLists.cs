using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Banshi.Guidance.Search;

/// <summary>Reads what is shown of a list.</summary>
internal static class ShownLists
{
    private const int ShortestCode = 10;
    private const int MostOfCode = 200;
    private const int ShownNames = 6;

    /// <summary>Who types a code wants that very list: lists whose code begins so, one of each group.</summary>
    public static List<FindItems.Hit> ByCode(IndexSearcher searcher, string code, int most) =>
        code.Length < ShortestCode || !code.All(char.IsAsciiLetterOrDigit) || !code.Any(char.IsAsciiDigit)
            ? []
            : [.. searcher.Search(new PrefixQuery(new Term(Fields.Code, code.ToUpperInvariant())), MostOfCode).ScoreDocs.Select(one => searcher.Doc(one.Doc))
                .GroupBy(list => ListDocument.Text(list, Fields.Group)).Take(most).Select(lists => Of(lists.First(), lists.Count()))];

    /// <summary>The list of a group at a place; without a code where it has just gone.</summary>
    public static FindItems.Hit At(IndexSearcher searcher, Group group, Place place) =>
        searcher.Search(new TermQuery(new Term(Fields.Place, ListDocument.PlaceKey(group.Key, place))), 1).ScoreDocs is [var one, ..]
            ? Of(searcher.Doc(one.Doc), 1)
            : new FindItems.Hit("", group.Basic, group.Name, "", "", false, null, 0, 0);

    private static FindItems.Hit Of(Document list, int places) => new(
        ListDocument.Text(list, Fields.Code), ListDocument.Text(list, Fields.Basic), ListDocument.Text(list, Fields.Name), ListDocument.Text(list, Fields.Agency),
        string.Join('、', ListDocument.Texts(list, Fields.Everyday).Take(ShownNames)), list.GetField(Fields.Online).GetInt32Value() == 1,
        ListDocument.PromiseOf(list), list.GetField(Fields.Visits).GetInt32Value() ?? 0, places);
}
