using System.Globalization;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>The template pages that the pages of a document use.</summary>
internal sealed class TemplateParts
{
    private readonly Dictionary<PageTemplate, int> _ids = [];

    public TemplateParts(OfdDocument document, IdSource ids, Resources resources)
    {
        var objects = new ObjectWriter(ids, resources);
        foreach (var template in document.Pages.SelectMany(page => page.Templates).Distinct())
        {
            var path = $"Doc_0/{Path(_ids.Count)}";
            _ids.Add(template, ids.Next());
            Entries.Add(OfdXml.File(path, document.Created, "Page", page =>
            {
                page.Element("Area", area => area.Text("PhysicalBox", PageParts.PhysicalBox(document.PageSize)));
                page.Element("Content", content => objects.WriteLayer(content, template.Body));
            }));
        }
    }

    public List<PackageEntry> Entries { get; } = [];

    /// <summary>The template elements of a page.</summary>
    public void WriteReferences(OfdXml page, OfdPage of)
    {
        foreach (var template in of.Templates)
        {
            page.Element("Template", element => element.Attribute("TemplateID", _ids[template]).Attribute("ZOrder", ZOrder(template)));
        }
    }

    /// <summary>The list of templates in Document.xml.</summary>
    public void WriteList(OfdXml commonData)
    {
        foreach (var ((template, id), index) in _ids.Select((pair, index) => (pair, index)))
        {
            commonData.Element("TemplatePage", element => element
                .Attribute("ID", id).Optional("Name", template.Name).Attribute("ZOrder", ZOrder(template)).Attribute("BaseLoc", Path(index)));
        }
    }

    private static string ZOrder(PageTemplate template) => template.IsForeground ? "Foreground" : "Background";

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"Tpls/Tpl_{index}/Content.xml");
}
