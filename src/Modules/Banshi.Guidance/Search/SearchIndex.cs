using Banshi.Catalog.Contracts;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Banshi.Guidance.Search;

/// <summary>
/// The search index of this node: a file index beside its data that follows the catalog's feed. It can be deleted at any time; it is built again from the
/// feed. Its commit carries the cursor up to which it has followed.
/// </summary>
internal sealed class SearchIndex : IDisposable
{
    private const string CursorKey = "cursor";

    // Raised with the form of the documents: an index of another form is built anew.
    private const string FormKey = "form";
    private const string Form = "2";

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    public SearchIndex(string folder)
    {
        _directory = FSDirectory.Open(folder);
        Cursor = StoredCursor();
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            OpenMode = Cursor == 0 ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND,
        });
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
    }

    /// <summary>Cursor of the feed up to which the index has followed.</summary>
    public long Cursor { get; private set; }

    /// <summary>Takes in changes; they are found from now on.</summary>
    public void Follow(IReadOnlyList<CatalogChange> changes)
    {
        foreach (var change in changes)
        {
            var key = new Term(Fields.Code, change.Version.Content.TaskCode);
            if (change.Version.Content.State == ItemState.InForce)
            {
                _writer.UpdateDocument(key, ItemDocument.Of(change.Version));
            }
            else
            {
                _writer.DeleteDocuments(key);
            }
        }

        Cursor = changes[^1].Cursor;
        _writer.SetCommitData(new Dictionary<string, string> { [CursorKey] = $"{Cursor}", [FormKey] = Form });
        _writer.Commit();
        _searchers.MaybeRefresh();
    }

    /// <summary>Runs a query.</summary>
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
