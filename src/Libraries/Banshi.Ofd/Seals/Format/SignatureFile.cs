using System.Globalization;
using System.Xml.Linq;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Documents.Writing;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Seals.Format;

/// <summary>A file that a signature protects: its path in the package and its digest.</summary>
internal sealed record ProtectedFile(string Path, byte[] Digest);

/// <summary>Signature.xml: which files are protected, where the stamp lies, where seal and signed value are.</summary>
internal sealed record SignatureFile
{
    public required string DigestMethod { get; init; }

    public required IReadOnlyList<ProtectedFile> Files { get; init; }

    /// <summary>Where the seal is shown; written only: a verdict does not depend on it.</summary>
    public IReadOnlyList<(int PageId, Box Boundary, Box? Clip)> Stamps { get; init; } = [];

    /// <summary>Seal.esl; null where the seal is only in the signed value.</summary>
    public string? SealPath { get; init; }

    public required string SignedValuePath { get; init; }

    public DateTimeOffset? Time { get; init; }

    public bool UsesSm3 => SealAlgorithms.IsSm3(DigestMethod);

    public static SignatureFile Read(Package package, string path)
    {
        var signature = SafeXml.Read(package, path, "Signature");
        var info = signature.Child("SignedInfo") ?? throw new OfdFormatException($"'{path}' has no SignedInfo.");
        var references = info.Child("References") ?? throw new OfdFormatException($"'{path}' has no References.");
        var listed = references.Children("Reference").ToList();
        if (listed.Count > package.Limits.Entries)
        {
            throw new OfdFormatException($"'{path}' lists {listed.Count} files, more than the limit.");
        }

        return new SignatureFile
        {
            DigestMethod = references.Attribute("CheckMethod")?.Value.Trim() ?? "MD5",
            Files = [.. listed.Select(reference => ReadReference(package, path, reference))],
            SealPath = info.Child("Seal")?.Text("BaseLoc") is { } seal ? package.Locate(path, seal) : null,
            SignedValuePath = package.Locate(path, signature.Text("SignedValue") ?? ""),
            Time = DerReading.ParseTime(info.Text("SignatureDateTime")),
        };
    }

    /// <summary>The bytes of the file, with absolute paths.</summary>
    public byte[] Write() => OfdXml.Bytes("Signature", xml =>
    {
        xml.Element("SignedInfo", info =>
        {
            info.Element("Provider", provider => provider.Attribute("ProviderName", "Banshi.Ofd"));
            info.Text("SignatureMethod", SealAlgorithms.Sm2WithSm3);
            info.Text("SignatureDateTime", Time?.UtcDateTime.ToString("yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture));
            info.Element("References", WriteReferences);
            foreach (var (index, stamp) in Stamps.Index())
            {
                info.Element("StampAnnot", element => element
                    .Attribute("ID", string.Create(CultureInfo.InvariantCulture, $"s{index + 1:000}")).Attribute("PageRef", stamp.PageId)
                    .Attribute("Boundary", Millimeters.Text(stamp.Boundary)).Attribute("Clip", stamp.Clip is { } clip ? Millimeters.Text(clip) : null));
            }

            info.Element("Seal", seal => seal.Text("BaseLoc", $"/{SealPath}"));
        });
        xml.Text("SignedValue", $"/{SignedValuePath}");
    });

    private void WriteReferences(OfdXml references)
    {
        references.Attribute("CheckMethod", DigestMethod);
        foreach (var file in Files)
        {
            references.Element("Reference", reference => reference
                .Attribute("FileRef", $"/{file.Path}")
                .Text("CheckValue", Convert.ToBase64String(file.Digest)));
        }
    }

    private static ProtectedFile ReadReference(Package package, string path, XElement reference)
    {
        var file = package.Locate(path, reference.Attribute("FileRef")?.Value ?? "");
        try
        {
            return new ProtectedFile(file, Convert.FromBase64String(reference.Text("CheckValue") ?? ""));
        }
        catch (FormatException e)
        {
            throw new OfdFormatException($"'{path}' has a digest that is no base64.", e);
        }
    }
}
