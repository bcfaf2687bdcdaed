using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Banshi.Guidance.Search;

/// <summary>
/// The lists of one item under one name: what a search looks through and ranks. A region has hundreds of thousands of lists but only some thousand groups,
/// and how rare a word is does not depend on how many agencies implement an item.
/// </summary>
internal sealed class Group
{
    public required string Key { get; init; }

    public required string Basic { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> MainNames { get; init; }

    public required IReadOnlyList<string> EverydayNames { get; init; }

    /// <summary>All everyday names in a row, as a list gives them: people paste them too.</summary>
    public required IReadOnlyList<string> EverydayRows { get; init; }

    /// <summary>Questions that its guide answers.</summary>
    public required IReadOnlyList<string> Asked { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Terms of the names of all agencies.</summary>
    public required IReadOnlyList<string> AgencyTerms { get; init; }

    /// <summary>Where it is implemented: packed, in order.</summary>
    public required long[] Places { get; init; }

    /// <summary>Of which kinds its places are.</summary>
    public required Kinds Kinds { get; init; }

    /// <summary>Names by which people know it, its own first.</summary>
    public IEnumerable<string> Names => EverydayNames.Prepend(Name);

    /// <summary>The group of a key as its lists are now; null where none is left.</summary>
    public static Group? Of(IndexSearcher searcher, string key)
    {
        var term = new Term(Fields.Group, key);
        var lists = new Lists();
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            if (leaf.AtomicReader.GetTermDocsEnum(term) is { } documents)
            {
                var values = new Values(leaf);
                for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                {
                    values.AddTo(lists, document);
                }
            }
        }

        return lists.Places.Count == 0 ? null : Of(searcher, key, lists);
    }

    /// <summary>All groups, in one pass over the lists.</summary>
    public static IReadOnlyList<Group> All(IndexSearcher searcher)
    {
        var all = new Dictionary<string, Lists>();
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var (values, keys, live) = (new Values(leaf), leaf.AtomicReader.GetSortedDocValues(Fields.Group), leaf.AtomicReader.LiveDocs);
            var ofLeaf = new Lists?[keys.ValueCount];
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                if (live?.Get(document) == false)
                {
                    continue;
                }

                ref var lists = ref ofLeaf[keys.GetOrd(document)];
                values.AddTo(lists ??= ListsOf(all, keys, document), document);
            }
        }

        return [.. all.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Of(searcher, one.Key, one.Value))];
    }

    private static Lists ListsOf(Dictionary<string, Lists> all, SortedDocValues keys, int document)
    {
        var key = new BytesRef();
        keys.Get(document, key);
        return all.TryGetValue(key.Utf8ToString(), out var known) ? known : all[key.Utf8ToString()] = new Lists();
    }

    private static Group Of(IndexSearcher searcher, string key, Lists lists)
    {
        var texts = lists.Texts.Values.Select(searcher.Doc).ToList();
        IReadOnlyList<string> All(string field) => [.. texts.SelectMany(text => ListDocument.Texts(text, field)).Distinct()];
        lists.Places.Sort();
        return new Group
        {
            Key = key,
            Basic = ListDocument.Text(texts[0], Fields.Basic),
            Name = ListDocument.Text(texts[0], Fields.Name),
            MainNames = All(Fields.MainName),
            EverydayNames = All(Fields.Everyday),
            EverydayRows = [.. texts.Select(text => ListDocument.Text(text, Fields.Everyday)).Where(row => row.Length > 0).Distinct()],
            Asked = All(Fields.Asked),
            Themes = All(Fields.Themes),
            Audiences = All(Fields.Audiences),
            AgencyTerms = [.. lists.Agencies.SelectMany(Words.Of).Distinct()],
            Places = [.. lists.Places],
            Kinds = Kinds.Of(lists.Places.Select(Place.Of)),
        };
    }

    // What is collected of the lists of a group; of those with the same texts one document is enough.
    private sealed class Lists
    {
        public List<long> Places { get; } = [];

        public Dictionary<long, int> Texts { get; } = [];

        public HashSet<string> Agencies { get; } = [];
    }

    private sealed class Values(AtomicReaderContext leaf)
    {
        private readonly NumericDocValues _places = leaf.AtomicReader.GetNumericDocValues(Fields.Place);
        private readonly NumericDocValues _texts = leaf.AtomicReader.GetNumericDocValues(Fields.Texts);
        private readonly SortedDocValues _agencies = leaf.AtomicReader.GetSortedDocValues(Fields.Agency);
        private readonly BytesRef _agency = new();

        public void AddTo(Lists lists, int document)
        {
            lists.Places.Add(_places.Get(document));
            lists.Texts.TryAdd(_texts.Get(document), leaf.DocBase + document);
            _agencies.Get(document, _agency);
            lists.Agencies.Add(_agency.Utf8ToString());
        }
    }
}
