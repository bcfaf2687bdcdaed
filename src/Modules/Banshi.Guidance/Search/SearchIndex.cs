using Banshi.Catalog.Contracts;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Banshi.Guidance.Search;

/// <summary>
/// The search index of this node: a file index beside its data that follows the catalog's feed. It can be deleted at any time; it is built again from the
/// feed. Its commit carries the cursor up to which it has followed. On disk are the lists; their groups, which are searched, are in memory. Changes of lists
/// are taken in first; <see cref="Settle"/> then makes their groups anew.
/// </summary>
internal sealed class SearchIndex : IDisposable
{
    private const string CursorKey = "cursor";

    // Raised with the form of the documents: an index of another form is built anew.
    private const string FormKey = "form";
    private const string Form = "4";

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly HashSet<string> _touched = [];
    private readonly Dictionary<string, Group> _groups;
    private Snapshot _now;

    public SearchIndex(string folder)
    {
        _directory = FSDirectory.Open(folder);
        Cursor = StoredCursor();
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            OpenMode = Cursor == 0 ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND,
        });
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
        _groups = Search(Group.All).ToDictionary(group => group.Key);
        _now = new Snapshot(_groups.ToDictionary());
    }

    /// <summary>Cursor of the feed up to which the index has followed.</summary>
    public long Cursor { get; private set; }

    /// <summary>What is found now.</summary>
    public Snapshot Now => Volatile.Read(ref _now);

    /// <summary>Takes in changes of lists; they are found after <see cref="Settle"/>.</summary>
    public void Follow(IReadOnlyList<CatalogChange> changes)
    {
        foreach (var change in changes)
        {
            var content = change.Version.Content;
            var key = new Term(Fields.Code, content.TaskCode);
            _touched.UnionWith(Search(searcher => GroupsOf(searcher, key)));
            if (content.State == ItemState.InForce)
            {
                _touched.Add(ListDocument.KeyOf(content));
                _writer.UpdateDocument(key, ListDocument.Of(change.Version));
            }
            else
            {
                _writer.DeleteDocuments(key);
            }
        }

        Cursor = changes[^1].Cursor;
    }

    /// <summary>Makes the groups of what has changed anew, and keeps all on disk; it is found from now on.</summary>
    public void Settle()
    {
        if (_touched.Count == 0)
        {
            return;
        }

        _searchers.MaybeRefreshBlocking();
        foreach (var key in _touched)
        {
            if (Search(searcher => Group.Of(searcher, key)) is { } group)
            {
                _groups[key] = group;
            }
            else
            {
                _groups.Remove(key);
            }
        }

        _writer.SetCommitData(new Dictionary<string, string> { [CursorKey] = $"{Cursor}", [FormKey] = Form });
        _writer.Commit();
        _touched.Clear();
        Volatile.Write(ref _now, new Snapshot(_groups.ToDictionary()));
    }

    /// <summary>Looks through the lists.</summary>
    public T Search<T>(Func<IndexSearcher, T> search)
    {
        var searcher = _searchers.Acquire();
        try
        {
            return search(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }

    private static IEnumerable<string> GroupsOf(IndexSearcher searcher, Term list) =>
        [.. searcher.Search(new TermQuery(list), 1).ScoreDocs.Select(one => ListDocument.Text(searcher.Doc(one.Doc), Fields.Group))];

    private long StoredCursor()
    {
        if (!DirectoryReader.IndexExists(_directory))
        {
            return 0;
        }

        using var reader = DirectoryReader.Open(_directory);
        var data = reader.IndexCommit.UserData;
        return data.TryGetValue(FormKey, out var form) && form == Form && data.TryGetValue(CursorKey, out var cursor) && long.TryParse(cursor, out var stored) ? stored : 0;
    }
}
