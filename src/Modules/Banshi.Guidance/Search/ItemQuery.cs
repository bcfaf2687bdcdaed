using Banshi.Standards;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Banshi.Guidance.Search;

/// <summary>
/// Builds queries. The whole text as a name or everyday name counts most; then how many of its terms a name holds. Pinyin, initials and codes are found by
/// their beginning.
/// </summary>
internal static class ItemQuery
{
    private const int ShortestPinyin = 2;
    private const float PartOfTerms = 0.6f;

    /// <summary>Items for a text; <paramref name="isLoose"/> asks for a single term in common.</summary>
    public static Query ForText(string text, bool isLoose)
    {
        var whole = Words.Whole(text);
        var query = new BooleanQuery(disableCoord: true)
        {
            { Boosted(new TermQuery(new Term(Fields.WholeEveryday, whole)), 60), Occur.SHOULD },
            { Boosted(new TermQuery(new Term(Fields.WholeName, whole)), 60), Occur.SHOULD },
        };
        if (ByTerms(text, isLoose) is { } terms)
        {
            query.Add(terms, Occur.SHOULD);
        }

        if (whole.Length >= ShortestPinyin && whole.All(char.IsAsciiLetterOrDigit))
        {
            query.Add(Boosted(new PrefixQuery(new Term(Fields.Pinyin, whole)), 10), Occur.SHOULD);
            query.Add(Boosted(new PrefixQuery(new Term(Fields.Initials, whole)), 8), Occur.SHOULD);
            query.Add(Boosted(new PrefixQuery(new Term(Fields.Code, whole.ToUpperInvariant())), 50), Occur.SHOULD);
        }

        return query;
    }

    /// <summary>Items of a theme, for example <c>person:040</c>.</summary>
    public static Query ForTheme(string theme) => new TermQuery(new Term(Fields.Theme, theme));

    /// <summary>Only items that people of a division can use there: its own and those below it, and those of the levels above.</summary>
    public static Filter In(string division)
    {
        var code = DivisionCode.Parse(division);
        var query = new BooleanQuery { { TermRangeQuery.NewStringRange(Fields.Division, code.First, code.Last, true, true), Occur.SHOULD } };
        for (var upper = code.Parent; upper is { } above; upper = above.Parent)
        {
            query.Add(new TermQuery(new Term(Fields.Division, above.Value)), Occur.SHOULD);
        }

        return new QueryWrapperFilter(query);
    }

    private static BooleanQuery? ByTerms(string text, bool isLoose)
    {
        var terms = Words.Of(text).Distinct().ToList();
        if (terms.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: false) { MinimumNumberShouldMatch = isLoose ? 1 : (int)Math.Ceiling(terms.Count * PartOfTerms) };
        foreach (var term in terms)
        {
            query.Add(new DisjunctionMaxQuery(0.2f)
            {
                Boosted(new TermQuery(new Term(Fields.Everyday, term)), 4),
                Boosted(new TermQuery(new Term(Fields.Name, term)), 4),
                Boosted(new TermQuery(new Term(Fields.MainName, term)), 1.5f),
                Boosted(new TermQuery(new Term(Fields.Agency, term)), 0.5f),
            }, Occur.SHOULD);
        }

        return query;
    }

    private static Query Boosted(Query query, float boost)
    {
        query.Boost = boost;
        return query;
    }
}
