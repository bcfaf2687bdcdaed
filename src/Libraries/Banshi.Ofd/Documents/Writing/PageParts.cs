using System.Globalization;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>The pages of a document.</summary>
internal sealed class PageParts
{
    private readonly List<int> _ids = [];

    public PageParts(OfdDocument document, IdSource ids, Resources resources, TemplateParts templates)
    {
        var objects = new ObjectWriter(ids, resources);
        foreach (var page in document.Pages)
        {
            var path = $"Doc_0/{Path(_ids.Count)}";
            _ids.Add(ids.Next());
            Entries.Add(OfdXml.File(path, document.Created, "Page", xml =>
            {
                templates.WriteReferences(xml, page);
                xml.Element("Area", area => area.Text("PhysicalBox", PhysicalBox(page.Size ?? document.PageSize)));
                WriteContent(xml, objects, page);
            }));
        }
    }

    public List<PackageEntry> Entries { get; } = [];

    /// <summary>Ids of the pages in their order.</summary>
    public IReadOnlyList<int> Ids => _ids;

    public static string PhysicalBox(PageSize size) => Millimeters.Text(new Box(0, 0, size.Width, size.Height));

    /// <summary>The list of pages in Document.xml.</summary>
    public void WriteList(OfdXml pages)
    {
        for (var i = 0; i < _ids.Count; i++)
        {
            var index = i;
            pages.Element("Page", page => page.Attribute("ID", _ids[index]).Attribute("BaseLoc", Path(index)));
        }
    }

    private static void WriteContent(OfdXml xml, ObjectWriter objects, OfdPage page)
    {
        if (page.Layers.Count == 0)
        {
            return;
        }

        xml.Element("Content", content =>
        {
            foreach (var layer in page.Layers)
            {
                objects.WriteLayer(content, layer);
            }
        });
    }

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"Pages/Page_{index}/Content.xml");
}
