using System.Globalization;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>The annotations of a document: a list, and one file for each page that has some.</summary>
internal sealed class AnnotationParts
{
    public const string ListPath = "Annots/Annotations.xml";

    private readonly ObjectWriter _objects;
    private readonly IdSource _ids;

    public AnnotationParts(OfdDocument document, IdSource ids, Resources resources, PageParts pages)
    {
        _ids = ids;
        _objects = new ObjectWriter(ids, resources);
        var annotated = document.Pages.Index().Where(page => page.Item.Annotations.Count > 0).ToList();
        if (annotated.Count == 0)
        {
            return;
        }

        Entries.Add(OfdXml.File($"Doc_0/{ListPath}", document.Created, "Annotations", xml => annotated.ForEach(page =>
            xml.Element("Page", element => element.Attribute("PageID", pages.Ids[page.Index]).Text("FileLoc", Path(page.Index))))));
        Entries.AddRange(annotated.Select(page => OfdXml.File($"Doc_0/Annots/{Path(page.Index)}", document.Created, "PageAnnot", xml => Write(xml, page.Item))));
    }

    public List<PackageEntry> Entries { get; } = [];

    public bool Exist => Entries.Count > 0;

    private static string Path(int page) => string.Create(CultureInfo.InvariantCulture, $"Page_{page}/Annotation.xml");

    private void Write(OfdXml xml, OfdPage page)
    {
        foreach (var annotation in page.Annotations)
        {
            xml.Element("Annot", annot =>
            {
                annot.Attribute("ID", _ids.Next()).Attribute("Type", annotation.Type.ToString()).Attribute("Creator", annotation.Creator);
                annot.Attribute("LastModDate", DocumentPart.Date(annotation.Modified)).Attribute("Print", annotation.IsPrinted ? null : "false");
                annot.Text("Remark", annotation.Remark);
                annot.Element("Appearance", appearance =>
                {
                    appearance.Attribute("Boundary", Millimeters.Text(annotation.Boundary));
                    _objects.WriteObjects(appearance, annotation.Objects);
                });
            });
        }
    }
}
