using System.Globalization;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>The attachments of a document. Their files get counted names, whatever they are called for people.</summary>
internal sealed class AttachmentParts
{
    public const string ListPath = "Attachs/Attachments.xml";

    public AttachmentParts(OfdDocument document)
    {
        if (document.Attachments.Count == 0)
        {
            return;
        }

        Entries.Add(OfdXml.File($"Doc_0/{ListPath}", document.Created, "Attachments", xml => WriteList(xml, document)));
        Entries.AddRange(document.Attachments.Select((attachment, index) =>
            PackageEntry.Create($"Doc_0/Attachs/{FileName(index, attachment)}", document.Created, attachment.Content.ToArray())));
    }

    public List<PackageEntry> Entries { get; } = [];

    public bool Exist => Entries.Count > 0;

    private static void WriteList(OfdXml xml, OfdDocument document)
    {
        foreach (var (index, attachment) in document.Attachments.Index())
        {
            xml.Element("Attachment", element => element
                .Attribute("ID", string.Create(CultureInfo.InvariantCulture, $"a{index + 1:000}")).Attribute("Name", attachment.Name).Optional("Format", attachment.Format)
                .Attribute("CreationDate", document.Created.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture))
                .Attribute("Size", (attachment.Content.Length / 1024.0).ToString("0.###", CultureInfo.InvariantCulture))
                .Text("FileLoc", FileName(index, attachment)));
        }
    }

    private static string FileName(int index, Attachment attachment)
    {
        var extension = string.Concat(attachment.Format.Where(char.IsAsciiLetterOrDigit));
        return string.Create(CultureInfo.InvariantCulture, $"attach_{index}.{(extension.Length > 0 ? extension : "bin")}");
    }
}
