namespace Banshi.Ofd.Documents;

/// <summary>A document to be written by <see cref="OfdWriter"/>. The same document gives the same bytes.</summary>
/// <param name="id">Identifies the document in the world.</param>
/// <param name="created">When it is made; its own offset says on which day. All dates in the file come from it.</param>
public sealed class OfdDocument(Guid id, DateTimeOffset created)
{
    /// <summary>When it is made.</summary>
    public DateTimeOffset Created { get; } = created;

    /// <summary>What it says about itself.</summary>
    public DocumentInfo Info { get; } = new() { Id = id.ToString("N"), Created = DateOnly.FromDateTime(created.DateTime), Creator = "Banshi.Ofd" };

    /// <summary>Size of the pages that give none of their own.</summary>
    public PageSize PageSize { get; init; } = PageSize.A4;

    /// <summary>The pages; at least one.</summary>
    public IList<OfdPage> Pages { get; } = [];

    /// <summary>Files carried along.</summary>
    public IList<Attachment> Attachments { get; } = [];

    /// <summary>A new last page.</summary>
    /// <param name="size">Its size; null for the document's.</param>
    public OfdPage AddPage(PageSize? size = null)
    {
        var page = new OfdPage { Size = size };
        Pages.Add(page);
        return page;
    }
}
