using System.Globalization;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>OFD.xml and Document.xml.</summary>
internal sealed class DocumentPart(OfdDocument document, int maxId, Resources resources, TemplateParts templates, PageParts pages)
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IEnumerable<PackageEntry> Entries(bool hasAnnotations, bool hasAttachments, string? signatures)
    {
        yield return OfdXml.File("OFD.xml", document.Created, "OFD", xml => xml
            .Attribute("Version", "1.0").Attribute("DocType", "OFD")
            .Element("DocBody", body =>
            {
                body.Element("DocInfo", WriteInfo);
                body.Text("DocRoot", "Doc_0/Document.xml");
                body.Text("Signatures", signatures);
            }));
        yield return OfdXml.File("Doc_0/Document.xml", document.Created, "Document", xml =>
        {
            xml.Element("CommonData", WriteCommonData);
            xml.Element("Pages", pages.WriteList);
            xml.Text("Annotations", hasAnnotations ? AnnotationParts.ListPath : null);
            xml.Text("Attachments", hasAttachments ? AttachmentParts.ListPath : null);
        });
    }

    private void WriteInfo(OfdXml xml)
    {
        var info = document.Info;
        xml.Text("DocID", info.Id);
        xml.Text("Title", info.Title);
        xml.Text("Author", info.Author);
        xml.Text("Subject", info.Subject);
        xml.Text("Abstract", info.Abstract);
        xml.Text("CreationDate", info.Created is { } created ? Date(created) : null);
        xml.Text("ModDate", info.Modified is { } modified ? Date(modified) : null);
        WriteList(xml, "Keywords", info.Keywords.Where(keyword => keyword.Length > 0).ToList(), (list, keyword) => list.Text("Keyword", keyword));
        xml.Text("Creator", info.Creator);
        xml.Text("CreatorVersion", info.CreatorVersion);
        WriteList(xml, "CustomDatas", info.CustomData, (list, data) => list.Element("CustomData", value =>
        {
            value.Attribute("Name", data.Key);
            value.Text(data.Value);
        }));
    }

    private void WriteCommonData(OfdXml xml)
    {
        xml.Text("MaxUnitID", maxId.ToString(CultureInfo.InvariantCulture));
        xml.Element("PageArea", area => area.Text("PhysicalBox", PageParts.PhysicalBox(document.PageSize)));
        xml.Text("PublicRes", resources.HasFonts ? "PublicRes.xml" : null);
        xml.Text("DocumentRes", resources.HasImages ? "DocumentRes.xml" : null);
        templates.WriteList(xml);
    }

    private static void WriteList<T>(OfdXml xml, string name, ICollection<T> items, Action<OfdXml, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        xml.Element(name, list =>
        {
            foreach (var item in items)
            {
                write(list, item);
            }
        });
    }
}
