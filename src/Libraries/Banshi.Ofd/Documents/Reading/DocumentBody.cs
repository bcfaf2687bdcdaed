using System.Globalization;
using System.Xml.Linq;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Reading;

/// <summary>A DocBody of OFD.xml: where a document and its signatures lie.</summary>
/// <param name="Info">DocInfo.</param>
/// <param name="RootPath">Its Document.xml.</param>
/// <param name="SignaturesPath">Its Signatures.xml; null where OFD.xml names none.</param>
internal sealed record DocumentBody(DocumentInfo Info, string RootPath, string? SignaturesPath)
{
    public const string EntryPath = "OFD.xml";

    /// <summary>The documents of a package; at least one.</summary>
    public static IReadOnlyList<DocumentBody> ReadAll(Package package)
    {
        var bodies = SafeXml.Read(package, EntryPath, "OFD").Children("DocBody").Select(body => Read(package, body)).ToList();
        return bodies.Count > 0 ? bodies : throw new OfdFormatException("OFD.xml names no document.");
    }

    private static DocumentBody Read(Package package, XElement body)
    {
        var root = body.Text("DocRoot") ?? throw new OfdFormatException("OFD.xml has a document without DocRoot.");
        var signatures = body.Text("Signatures");
        var path = package.Locate(EntryPath, root);
        // Some producers give the list of signatures from the document's folder instead of the root.
        return new DocumentBody(ReadInfo(body.Child("DocInfo")), path, signatures is null ? null : LocateSignatures(package, path, signatures));
    }

    private static string LocateSignatures(Package package, string root, string reference)
    {
        var standard = PackagePath.Resolve(EntryPath, reference);
        return package.TryFind(standard, out _) ? standard : package.Locate(root, reference);
    }

    private static DocumentInfo ReadInfo(XElement? info)
    {
        info ??= new XElement("DocInfo");
        var result = new DocumentInfo
        {
            Id = info.Text("DocID") ?? "",
            Title = info.Text("Title"),
            Author = info.Text("Author"),
            Subject = info.Text("Subject"),
            Abstract = info.Text("Abstract"),
            Created = ParseDate(info.Text("CreationDate")),
            Modified = ParseDate(info.Text("ModDate")),
            Creator = info.Text("Creator"),
            CreatorVersion = info.Text("CreatorVersion"),
        };
        foreach (var keyword in info.Child("Keywords")?.Children("Keyword") ?? [])
        {
            result.Keywords.Add(keyword.Value);
        }

        foreach (var data in info.Child("CustomDatas")?.Children("CustomData") ?? [])
        {
            result.CustomData.TryAdd(data.Attribute("Name")?.Value ?? "", data.Value);
        }

        return result;
    }

    /// <summary>The day of a date, or of a date and time.</summary>
    private static DateOnly? ParseDate(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
