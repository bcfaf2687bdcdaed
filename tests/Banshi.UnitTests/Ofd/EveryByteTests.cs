using System.Collections.Concurrent;
using System.IO.Compression;
using Banshi.Ofd;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals;

namespace Banshi.UnitTests.Ofd;

/// <summary>
/// Each byte of a sealed file, changed alone, is noticed; where it is not, the tests prove that it belongs to nothing that is protected. One verifier sees all of
/// the changed files after the good one: what it remembers of seals and certificates hides nothing.
/// </summary>
public sealed class EveryByteTests
{
    private const int EndLength = 22;
    private const int RecordLength = 46;
    private const int HeaderLength = 30;

    // Of a record of the ZIP's directory: which program wrote it, and two fields of attributes. They say nothing of a file's name, place or content.
    private static readonly int[] Unprotected = [4, 5, 36, 37, 38, 39, 40, 41];

    private static readonly SealKit Kit = new();

    // Long enough to be deflated.
    private static readonly Attachment Long = new("长文", "txt", Enumerable.Range(0, 4000).Select(at => (byte)('a' + (at % 20))).ToArray());

    // A seal with a tiny picture: there are not more bytes than can be tried bit by bit.
    private static readonly byte[] Small = new OfdSealer(Kit.MakeSeal([Kit.Signer], picture: [0x89, (byte)'P', (byte)'N', (byte)'G']), Kit.Signer, Kit.SignerKey)
        .Seal(OfdWriter.Write(With(OfdSamples.Small(), Long)), OfdSamples.Time, [SealKit.Stamp]);

    private readonly OfdVerifier _verifier = new(Kit.Options);

    [Fact]
    public void AnyBitOfTheFile_Changed_IsNoticed_OrOutsideOfWhatIsProtected()
    {
        var unnoticed = Unnoticed(Small, [0, 1, 2, 3, 4, 5, 6, 7]);

        // Of the 64 bits of an entry's attributes three are noticed all the same: they would make a link or a device of it.
        Assert.Equal(61 * Repack.Files(Small).Count, unnoticed.Count(Attributes(Small).Contains));
        Assert.InRange(unnoticed.Count(Deflated(Small).Contains), 0, Small.Length * 8 / 100);
    }

    [Fact]
    public void AnyByteOfAFileWithFontsAndPictures_Changed_IsNoticed_OrOutsideOfWhatIsProtected()
    {
        var document = With(OfdSamples.Small(), new Attachment("元数据", "xml", "<a>内容</a>"u8.ToArray()), Long);
        document.AddPage().Body.Add(new TextObject(OfdSamples.Bold, 5, 20, 20, "营业执照"), new ImageObject(new Box(0, 0, 30, 40), OfdImage.FromBytes(OfdSamples.BluePng)));
        var file = Kit.Sealed(document);
        Assert.InRange(Unnoticed(file, [0]).Count(Deflated(file).Contains), 0, file.Length / 100);
    }

    [Fact]
    public void AnyByteOfAnyPackedFile_Changed_IsNoticed()
    {
        Assert.Equal(Verdict.Valid, Verify(Small).Verdict);
        var files = Repack.Files(Small);
        var bytes = files.SelectMany(file => Enumerable.Range(0, file.Value.Length).Select(at => (Path: file.Key, At: at))).ToList();
        Parallel.ForEach(bytes, place =>
        {
            // Checksums and lengths fit: here the seal alone must notice.
            var changed = files.Select(file => Entry(file.Key, file.Key == place.Path ? Flip(file.Value, place.At, place.At % 8) : file.Value));
            var report = Verify(ZipWriter.Write([.. changed]));
            Assert.False(report.IsUntouched, $"{place}: {report.Verdict}");
            Assert.False(report.Verdict == Verdict.NotSealed, $"{place}");
        });
    }

    /// <summary>
    /// The bytes whose change leaves the document untouched in the verifier's eyes, once for each bit; each time it is proven that no name and no content of any file changed.
    /// Some bits of deflated bytes are such: those that fill up the last byte, and references back to another place where the same text stands.
    /// </summary>
    private List<int> Unnoticed(byte[] file, int[] bits)
    {
        Assert.Equal(Verdict.Valid, Verify(file).Verdict);
        Assert.NotEmpty(Deflated(file));
        var files = Repack.Files(file);
        var outside = Attributes(file).Union(Deflated(file)).ToHashSet();
        var unnoticed = new ConcurrentBag<int>();
        Parallel.For(0, file.Length, at =>
        {
            foreach (var bit in bits)
            {
                var changed = Flip(file, at, (at + bit) % 8);
                if (Verify(changed).IsUntouched)
                {
                    unnoticed.Add(at);
                    Assert.True(outside.Contains(at), $"The change of byte {at} was not noticed.");
                    Assert.Equal(files, Package.Open(changed, OfdLimits.Default).Entries.Select(entry => KeyValuePair.Create(entry.Path, entry.Read())));
                }
            }
        });
        return [.. unnoticed];
    }

    private static OfdDocument With(OfdDocument document, params ReadOnlySpan<Attachment> attachments)
    {
        foreach (var attachment in attachments)
        {
            document.Attachments.Add(attachment);
        }

        return document;
    }

    private static HashSet<int> Attributes(byte[] zip) => [.. Records(zip).SelectMany(record => Unprotected.Select(field => record + field))];

    /// <summary>The packed bytes of deflated entries.</summary>
    private static HashSet<int> Deflated(byte[] zip) =>
    [
        .. from record in Records(zip)
           where BitConverter.ToUInt16(zip, record + 10) == 8
           let header = BitConverter.ToInt32(zip, record + 42)
           from at in Enumerable.Range(header + HeaderLength + BitConverter.ToUInt16(zip, header + 26), BitConverter.ToInt32(zip, record + 20))
           select at,
    ];

    /// <summary>Where the records of the directory begin.</summary>
    private static IEnumerable<int> Records(byte[] zip)
    {
        var end = zip.Length - EndLength;
        for (var at = BitConverter.ToInt32(zip, end + 16); at < end; at += RecordLength + BitConverter.ToUInt16(zip, at + 28))
        {
            yield return at;
        }
    }

    private VerificationReport Verify(byte[] file) => _verifier.Verify(file, OfdSamples.Time.AddHours(1));

    private static byte[] Flip(byte[] bytes, int at, int bit)
    {
        var changed = bytes.ToArray();
        changed[at] ^= (byte)(1 << bit);
        return changed;
    }

    private static PackageEntry Entry(string path, byte[] bytes) => new(path, 0, PackedContent.Pack(bytes, CompressionLevel.NoCompression));
}
