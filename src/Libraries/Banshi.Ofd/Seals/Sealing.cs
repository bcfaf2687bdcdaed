using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Documents.Writing;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Ofd.Seals;

/// <summary>Makes SignedValue.dat from the digest of Signature.xml, the path of that file (with a slash in front), and the time.</summary>
internal delegate byte[] SignatureMaker(byte[] dataHash, string signaturePath, DateTimeOffset time);

/// <summary>
/// Adds one signature to a package. OFD.xml and the list of signatures get their final form first, then every file is hashed, then the list of hashes is
/// signed. Files that stay are copied as they lie in the ZIP.
/// </summary>
internal sealed class Sealing(Sealable document, DateTimeOffset time, bool isLast, ContentDigests digests)
{
    public byte[] Apply(byte[] seal, IReadOnlyList<Stamp> stamps, SignatureMaker sign)
    {
        var folder = FreeFolder();
        var entries = document.Entries.Where(entry => entry.Path != document.ListPath).ToList();
        entries.Add(Entry(document.ListPath, ListWith($"{folder}/Signature.xml")));
        entries.Add(Entry($"{folder}/Seal.esl", seal, CompressionLevel.NoCompression));
        var signature = new SignatureFile
        {
            DigestMethod = SealAlgorithms.Sm3,
            Files = [.. entries.Where(entry => isLast || entry.Path != document.ListPath).Select(entry => new ProtectedFile(entry.Path, digests.Of(entry)))],
            Stamps = Place(stamps),
            SealPath = $"{folder}/Seal.esl",
            SignedValuePath = $"{folder}/SignedValue.dat",
            Time = time,
        }.Write();
        entries.Add(Entry($"{folder}/Signature.xml", signature));
        entries.Add(Entry($"{folder}/SignedValue.dat", sign(Sm3.Hash(signature), $"/{folder}/Signature.xml", time), CompressionLevel.NoCompression));
        return ZipWriter.Write(entries);
    }

    private PackageEntry Entry(string path, byte[] bytes, CompressionLevel level = CompressionLevel.Fastest) => PackageEntry.Create(path, time, bytes, level);

    private string FreeFolder()
    {
        var number = 0;
        string folder;
        do
        {
            folder = string.Create(CultureInfo.InvariantCulture, $"{document.Folder}/Sign_{number++}");
        }
        while (document.Entries.Any(entry => entry.Path.StartsWith($"{folder}/", StringComparison.OrdinalIgnoreCase)));
        return folder;
    }

    /// <summary>Signatures.xml with one more signature.</summary>
    private byte[] ListWith(string path)
    {
        var list = new XElement(document.List);
        var id = string.Create(CultureInfo.InvariantCulture, $"s{NextNumber():000}");
        list.Add(new XElement(list.Name.Namespace + "Signature", new XAttribute("ID", id), new XAttribute("Type", "Seal"), new XAttribute("BaseLoc", $"/{path}")));
        return OfdXml.Bytes(list);
    }

    private int NextNumber() => document.List.Children("Signature")
        .Select(signature => int.TryParse((signature.Attribute("ID")?.Value ?? "").TrimStart('s', 'S'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty().Max() + 1;

    private List<(int PageId, Box Boundary, Box? Clip)> Place(IReadOnlyList<Stamp> stamps) =>
    [
        .. stamps.Select(stamp => stamp.Page >= 0 && stamp.Page < document.PageIds.Count
            ? (document.PageIds[stamp.Page], stamp.Boundary, stamp.Clip)
            : throw new ArgumentOutOfRangeException(nameof(stamps), $"The document has no page {stamp.Page}.")),
    ];
}
