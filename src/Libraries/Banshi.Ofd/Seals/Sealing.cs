using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Documents.Reading;
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
internal sealed class Sealing
{
    private const string Folder = "Signs";

    private readonly Package _package;
    private readonly DocumentBody _body;
    private readonly IReadOnlyList<SignatureEntry> _earlier;
    private readonly DateTimeOffset _time;
    private readonly bool _isLast;
    private readonly ContentDigests _digests;

    public Sealing(Package package, DateTimeOffset time, bool isLast, ContentDigests digests)
    {
        _package = package;
        _body = DocumentBody.ReadAll(package)[0];
        _earlier = SignatureList.Read(package, _body);
        _time = time;
        _isLast = isLast;
        _digests = digests;
        if (_earlier.Any(signature => SignatureFile.Read(package, signature.Path).Files.Any(file => file.Path == _body.SignaturesPath)))
        {
            throw new InvalidOperationException("The document was sealed for the last time: another seal would break that one.");
        }
    }

    private string Base => $"{PackagePath.Folder(_body.RootPath)}/{Folder}".TrimStart('/');

    private string ListPath => _body.SignaturesPath ?? $"{Base}/Signatures.xml";

    public byte[] Apply(byte[] seal, IReadOnlyList<Stamp> stamps, SignatureMaker sign)
    {
        var folder = FreeFolder();
        var entries = _package.Entries.ToList();
        Put(entries, Entry(ListPath, WithSignature($"{folder}/Signature.xml")));
        Put(entries, Entry($"{folder}/Seal.esl", seal, CompressionLevel.NoCompression));
        if (_body.SignaturesPath is null)
        {
            Put(entries, Entry(DocumentBody.EntryPath, WithSignatures()));
        }

        var signature = new SignatureFile
        {
            DigestMethod = SealAlgorithms.Sm3,
            Files = [.. entries.Where(entry => _isLast || entry.Path != ListPath).Select(entry => new ProtectedFile(entry.Path, _digests.Of(entry)))],
            Stamps = Place(stamps),
            SealPath = $"{folder}/Seal.esl",
            SignedValuePath = $"{folder}/SignedValue.dat",
            Time = _time,
        }.Write();
        entries.Add(Entry($"{folder}/Signature.xml", signature));
        entries.Add(Entry($"{folder}/SignedValue.dat", sign(Sm3.Hash(signature), $"/{folder}/Signature.xml", _time), CompressionLevel.NoCompression));
        return ZipWriter.Write(entries);
    }

    private static void Put(List<PackageEntry> entries, PackageEntry changed)
    {
        var at = entries.FindIndex(entry => entry.Path == changed.Path);
        if (at < 0)
        {
            entries.Add(changed);
        }
        else
        {
            entries[at] = changed;
        }
    }

    private static byte[] Save(XElement root)
    {
        using var target = new MemoryStream();
        using (var writer = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            root.Save(writer);
        }

        return target.ToArray();
    }

    private PackageEntry Entry(string path, byte[] bytes, CompressionLevel level = CompressionLevel.Fastest) => PackageEntry.Create(path, _time, bytes, level);

    private string FreeFolder()
    {
        var number = 0;
        string folder;
        do
        {
            folder = string.Create(CultureInfo.InvariantCulture, $"{Base}/Sign_{number++}");
        }
        while (_package.Entries.Any(entry => entry.Path.StartsWith($"{folder}/", StringComparison.OrdinalIgnoreCase)));
        return folder;
    }

    /// <summary>OFD.xml that names the list of signatures: the last element of a DocBody.</summary>
    private byte[] WithSignatures()
    {
        var root = SafeXml.Read(_package, DocumentBody.EntryPath, "OFD");
        var body = root.Children("DocBody").First();
        body.Add(new XElement(body.Name.Namespace + "Signatures", $"/{ListPath}"));
        return Save(root);
    }

    /// <summary>Signatures.xml with one more signature.</summary>
    private byte[] WithSignature(string path)
    {
        var root = _body.SignaturesPath is { } list
            ? SafeXml.Read(_package, list, "Signatures")
            : new XElement(XName.Get("Signatures", OfdXml.Namespace), new XAttribute(XNamespace.Xmlns + "ofd", OfdXml.Namespace));
        var id = string.Create(CultureInfo.InvariantCulture, $"s{NextNumber():000}");
        root.Add(new XElement(root.Name.Namespace + "Signature", new XAttribute("ID", id), new XAttribute("Type", "Seal"), new XAttribute("BaseLoc", $"/{path}")));
        return Save(root);
    }

    private int NextNumber() => _earlier
        .Select(signature => int.TryParse(signature.Id.TrimStart('s', 'S'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty().Max() + 1;

    private List<(int PageId, Box Boundary, Box? Clip)> Place(IReadOnlyList<Stamp> stamps)
    {
        var pages = new DocumentTree(_package, _body.RootPath).ReadPageIds();
        return
        [
            .. stamps.Select(stamp => stamp.Page >= 0 && stamp.Page < pages.Count
                ? (pages[stamp.Page], stamp.Boundary, stamp.Clip)
                : throw new ArgumentOutOfRangeException(nameof(stamps), $"The document has no page {stamp.Page}.")),
        ];
    }
}
