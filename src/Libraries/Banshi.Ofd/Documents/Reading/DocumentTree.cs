using System.Globalization;
using System.Xml.Linq;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Reading;

/// <summary>Document.xml and what hangs on it.</summary>
internal sealed class DocumentTree
{
    private readonly Package _package;
    private readonly string _path;
    private readonly XElement _document;

    public DocumentTree(Package package, string path)
    {
        _package = package;
        _path = path;
        _document = SafeXml.Read(package, path, "Document");
    }

    /// <summary>The ids of the pages in their order.</summary>
    public IReadOnlyList<int> ReadPageIds() => [.. PageElements().Select(page => ParseId(page.Attribute("ID")))];

    public IReadOnlyList<PageContents> ReadPages()
    {
        var size = ReadSize(_document.Child("CommonData")?.Child("PageArea")) ?? PageSize.A4;
        var templates = ReadTemplates();
        return [.. PageElements().Select(page => ReadPage(page, size, templates))];
    }

    public IReadOnlyList<Attachment> ReadAttachments()
    {
        if (_document.Text("Attachments") is not { } list)
        {
            return [];
        }

        var path = _package.Locate(_path, list);
        return [.. SafeXml.Read(_package, path, "Attachments").Children("Attachment").Select(attachment => ReadAttachment(path, attachment))];
    }

    private static int ParseId(XAttribute? id) =>
        int.TryParse(id?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new OfdFormatException("A page has no number as its id.");

    private static PageSize? ReadSize(XElement? area) =>
        Millimeters.ParseBox(area?.Text("PhysicalBox") ?? area?.Text("ApplicationBox")) is { } box ? new PageSize(box.Width, box.Height) : null;

    /// <summary>The text of each text object. Where a text is written in pieces, they are one line.</summary>
    private static IEnumerable<string> Lines(XElement? page) =>
        page?.Descendants().Where(element => element.Name.LocalName == "TextObject").Select(text => string.Concat(text.Children("TextCode").Select(code => code.Value))) ?? [];

    private IEnumerable<XElement> PageElements() => _document.Child("Pages")?.Children("Page") ?? [];

    private Dictionary<string, Template> ReadTemplates()
    {
        var templates = new Dictionary<string, Template>();
        foreach (var template in _document.Child("CommonData")?.Children("TemplatePage") ?? [])
        {
            templates.TryAdd(template.Attribute("ID")?.Value ?? "", new Template([.. Lines(ReadFile(template))], template.Attribute("ZOrder")?.Value == "Foreground"));
        }

        return templates;
    }

    private PageContents ReadPage(XElement element, PageSize size, Dictionary<string, Template> templates)
    {
        var page = ReadFile(element);
        // A page that names one template many times must not grow by it.
        var used = page.Children("Template").DistinctBy(reference => reference.Attribute("TemplateID")?.Value).Select(reference => Use(reference, templates)).ToList();
        List<string> own = [.. Lines(page.Child("Content"))];
        var (below, above) = (used.Where(template => !template.IsForeground), used.Where(template => template.IsForeground));
        return new PageContents(ReadSize(page.Child("Area")) ?? size, [.. below.Select(template => template.Lines), own, .. above.Select(template => template.Lines)]);
    }

    /// <summary>A template as a page uses it: the page may say otherwise where it lies.</summary>
    private static Template Use(XElement reference, Dictionary<string, Template> templates)
    {
        var template = templates.GetValueOrDefault(reference.Attribute("TemplateID")?.Value ?? "") ?? new Template([], false);
        return reference.Attribute("ZOrder")?.Value is { } order ? template with { IsForeground = order == "Foreground" } : template;
    }

    private XElement ReadFile(XElement element) => SafeXml.Read(_package, _package.Locate(_path, element.Attribute("BaseLoc")?.Value ?? ""), "Page");

    private Attachment ReadAttachment(string list, XElement attachment)
    {
        var path = _package.Locate(list, attachment.Text("FileLoc") ?? "");
        return new Attachment(attachment.Attribute("Name")?.Value ?? "", attachment.Attribute("Format")?.Value ?? "", _package.Read(path));
    }

    private sealed record Template(IReadOnlyList<string> Lines, bool IsForeground);
}
