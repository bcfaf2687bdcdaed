using Banshi.Ofd.Documents.Writing;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents;

/// <summary>Writes documents as OFD packages (GB/T 33190-2016), elements in the order of the standard's schemas.</summary>
public static class OfdWriter
{
    /// <summary>The file. The same document gives the same bytes: dates come from the document, ids are counted, fonts are reduced to the characters used.</summary>
    /// <exception cref="ArgumentException">The document has no page, or a length is not a number or longer than any page.</exception>
    public static byte[] Write(OfdDocument document) => ZipWriter.Write(Pack(document).Entries);

    /// <summary>The files of the package, in their order, and the ids of its pages.</summary>
    /// <param name="document">The document.</param>
    /// <param name="signatures">Where the list of its signatures will lie; null for a document without.</param>
    internal static (IReadOnlyList<PackageEntry> Entries, IReadOnlyList<int> PageIds) Pack(OfdDocument document, string? signatures = null)
    {
        if (document.Pages.Count == 0)
        {
            throw new ArgumentException("A document has at least one page.", nameof(document));
        }

        // Readers stack objects by their ids: templates first, so that they lie below the pages' own content.
        var ids = new IdSource();
        var resources = new Resources(ids);
        var templates = new TemplateParts(document, ids, resources);
        var pages = new PageParts(document, ids, resources, templates);
        var annotations = new AnnotationParts(document, ids, resources, pages);
        var attachments = new AttachmentParts(document);
        var root = new DocumentPart(document, ids.Last, resources, templates, pages);
        PackageEntry[] entries =
        [
            .. root.Entries(annotations.Exist, attachments.Exist, signatures),
            .. resources.Lists(document.Created),
            .. templates.Entries,
            .. pages.Entries,
            .. annotations.Entries,
            .. attachments.Entries,
            .. resources.Files(document.Created),
        ];
        return (entries, pages.Ids);
    }
}
