namespace Banshi.Ofd.Documents;

/// <summary>What <see cref="OfdReader"/> found in a file.</summary>
/// <param name="Info">What the document says about itself.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Attachments">Files carried along.</param>
/// <param name="Signatures">Its signatures, not verified.</param>
public sealed record OfdContents(
    DocumentInfo Info, IReadOnlyList<PageContents> Pages, IReadOnlyList<Attachment> Attachments, IReadOnlyList<SignatureEntry> Signatures);

/// <summary>A page as it was read.</summary>
public sealed class PageContents
{
    private readonly IReadOnlyList<IReadOnlyList<string>> _parts;

    /// <summary>Parts are shared by pages: a template of many pages is held once.</summary>
    internal PageContents(PageSize size, IReadOnlyList<IReadOnlyList<string>> parts)
    {
        Size = size;
        _parts = parts;
    }

    /// <summary>Its size.</summary>
    public PageSize Size { get; }

    /// <summary>The text of each text object in the order in which they are drawn, templates included.</summary>
    public IEnumerable<string> Lines => _parts.SelectMany(part => part);

    /// <summary>All text, one line for each text object.</summary>
    public string Text => string.Join('\n', Lines);
}

/// <summary>A signature in the document's list.</summary>
/// <param name="Id">Its id, for example <c>s001</c>.</param>
/// <param name="IsSeal">A seal with a picture, else a signature without.</param>
/// <param name="Path">Its Signature.xml in the package.</param>
public sealed record SignatureEntry(string Id, bool IsSeal, string Path);
