using System.Xml.Linq;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Documents.Reading;
using Banshi.Ofd.Documents.Writing;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Ofd.Seals;

/// <summary>A document as its next signature finds it.</summary>
/// <param name="Entries">Its files; OFD.xml has its final form, which names the list of signatures.</param>
/// <param name="Folder">Where signatures lie.</param>
/// <param name="ListPath">The list of signatures; the file need not be there yet.</param>
/// <param name="List">The root element of that list.</param>
/// <param name="PageIds">The ids of the pages in their order.</param>
internal sealed record Sealable(
    IReadOnlyList<PackageEntry> Entries, string Folder, string ListPath, XElement List, IReadOnlyList<int> PageIds)
{
    private const string FolderName = "Signs";
    private const string ListName = "Signatures.xml";

    /// <summary>A document that is written for its first signature.</summary>
    public static Sealable Write(OfdDocument document)
    {
        const string Folder = $"Doc_0/{FolderName}";
        var (entries, pageIds) = OfdWriter.Pack(document, $"/{Folder}/{ListName}");
        return new Sealable(entries, Folder, $"{Folder}/{ListName}", NewList(), pageIds);
    }

    /// <summary>A document that was written before, by whatever program.</summary>
    /// <exception cref="OfdFormatException">The file is no OFD document.</exception>
    /// <exception cref="InvalidOperationException">An earlier signature was to be the last.</exception>
    public static Sealable Read(Package package, DateTimeOffset time)
    {
        var body = DocumentBody.ReadAll(package)[0];
        if (SignatureList.Read(package, body).Any(signature => SignatureFile.Read(package, signature.Path).Files.Any(file => file.Path == body.SignaturesPath)))
        {
            throw new InvalidOperationException("The document was sealed for the last time: another seal would break that one.");
        }

        var folder = $"{PackagePath.Folder(body.RootPath)}/{FolderName}".TrimStart('/');
        var pageIds = new DocumentTree(package, body.RootPath).ReadPageIds();
        if (body.SignaturesPath is { } path)
        {
            return new Sealable(package.Entries, folder, path, SafeXml.Read(package, path, "Signatures"), pageIds);
        }

        var named = PackageEntry.Create(DocumentBody.EntryPath, time, Named(package, $"/{folder}/{ListName}"));
        return new Sealable(
            [.. package.Entries.Select(entry => entry.Path == named.Path ? named : entry)], folder, $"{folder}/{ListName}", NewList(), pageIds);
    }

    private static XElement NewList() => new(XName.Get("Signatures", OfdXml.Namespace), new XAttribute(XNamespace.Xmlns + "ofd", OfdXml.Namespace));

    /// <summary>OFD.xml that names the list of signatures: the last element of a DocBody.</summary>
    private static byte[] Named(Package package, string path)
    {
        var root = SafeXml.Read(package, DocumentBody.EntryPath, "OFD");
        var body = root.Children("DocBody").First();
        body.Add(new XElement(body.Name.Namespace + "Signatures", path));
        return OfdXml.Bytes(root);
    }
}
