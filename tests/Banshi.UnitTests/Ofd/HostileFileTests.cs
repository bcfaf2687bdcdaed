using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Banshi.Ofd;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;
using CsCheck;

namespace Banshi.UnitTests.Ofd;

/// <summary>Files that somebody made in order to do harm, and files that were merely broken: each is refused, in little time and memory.</summary>
public sealed class HostileFileTests
{
    private const string Page = "Doc_0/Pages/Page_0/Content.xml";
    private static readonly byte[] Good = OfdWriter.Write(OfdSamples.Full());
    private static readonly SealKit Kit = new();

    [Fact]
    public void ZipBomb_OfOneHugeFile_IsRefused() => RefusedQuickly(Bomb(Page, 300 << 20));

    [Fact]
    public void ZipBomb_OfManyLargeFiles_IsRefused()
    {
        var bomb = Good;
        for (var i = 0; i < 9; i++)
        {
            bomb = Bomb($"x{i}", 32 << 20, bomb);
        }

        RefusedQuickly(bomb);
    }

    [Fact]
    public void ZipBomb_ThatLiesAboutItsSize_IsRefused()
    {
        var bomb = Bomb(Page, 50 << 20);
        var lie = BitConverter.GetBytes(1000);
        for (var at = 0; (at = bomb.AsSpan(at).IndexOf(BitConverter.GetBytes(50 << 20)) is var found and >= 0 ? at + found : -1) >= 0; at++)
        {
            lie.CopyTo(bomb, at);
        }

        RefusedQuickly(bomb);
    }

    [Fact]
    public void Package_OfTooManyFiles_IsRefused() => RefusedQuickly(Repack.Zip([.. Repack.Files(Good), .. Enumerable.Range(0, 10_001).Select(i => new KeyValuePair<string, byte[]>($"x{i}", []))]));

    [Fact]
    public void ManyPages_OfOneLargeFile_AreRefused()
    {
        var large = $"<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">{string.Concat(Enumerable.Repeat("<a/>", 100_000))}</ofd:Page>";
        var pages = string.Concat(Enumerable.Repeat("<ofd:Page ID=\"9\" BaseLoc=\"Pages/Page_0/Content.xml\"/>", 50_000));
        var file = Repack.With(Good, Page, Encoding.UTF8.GetBytes(large));
        RefusedQuickly(Repack.Change(file, "Doc_0/Document.xml", text => text.Replace("</ofd:Pages>", pages + "</ofd:Pages>", StringComparison.Ordinal)));
    }

    [Fact]
    public void ExternalEntity_IsNotFetched()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        RefusedQuickly(Repack.Change(Good, "OFD.xml", text => text
            .Replace("<ofd:OFD", $"<!DOCTYPE x [<!ENTITY e SYSTEM \"file://{secret}\">]><ofd:OFD", StringComparison.Ordinal)
            .Replace("营业执照", "&e;", StringComparison.Ordinal)));
        File.Delete(secret);
    }

    [Fact]
    public void EntitiesOfEntities_AreRefused()
    {
        var lol = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        RefusedQuickly(Repack.Change(Good, "OFD.xml", text => text
            .Replace("<ofd:OFD", $"<!DOCTYPE x [<!ENTITY l0 \"lol\">{lol}]><ofd:OFD", StringComparison.Ordinal)
            .Replace("营业执照", "&l9;", StringComparison.Ordinal)));
    }

    [Fact]
    public void DeeplyNestedXml_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000));
        RefusedQuickly(Repack.With(Good, Page, Encoding.UTF8.GetBytes($"<Page><Content>{deep}</Content></Page>")));
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/evil.xml")]
    [InlineData("Doc_0/../../evil.xml")]
    [InlineData("Doc_0\\evil.xml")]
    [InlineData("C:evil.xml")]
    [InlineData("Doc_0//evil.xml")]
    [InlineData("./evil.xml")]
    public void Entry_WithAnUnsafeName_IsRefused(string name) => RefusedQuickly(Repack.Zip([.. Repack.Files(Good), new(name, "x"u8.ToArray())]));

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/../x")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("missing.xml")]
    public void Reference_ThatLeadsNowhere_IsRefused(string path) =>
        RefusedQuickly(Repack.Change(Good, "OFD.xml", text => text.Replace(">Doc_0/Document.xml<", $">{path}<", StringComparison.Ordinal)));

    [Fact]
    public void AnyBeginning_OfAFile_IsRefused()
    {
        for (var length = 0; length < Good.Length; length += 13)
        {
            Refused(Good.AsMemory(0, length));
        }
    }

    [Fact]
    public void RandomBytes_AreRefused() => Gen.Byte.Array[0, 2000].Sample(bytes => Refused(bytes), iter: 2000);

    [Fact]
    public void RandomChanges_AreReadOrRefused()
    {
        var sealedFile = Kit.Sealed(OfdSamples.Full());
        Gen.Select(Gen.Int[0, sealedFile.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var file = sealedFile.ToArray();
                foreach (var (at, value) in changes)
                {
                    file[at] = value;
                }

                ReadOrRefuse(file);
                Kit.Verify(file);
            },
            iter: 1000);
    }

    [Fact]
    public void RandomChanges_OfTheContents_AreReadOrRefused()
    {
        var files = Repack.Files(Kit.Sealed(OfdSamples.Full())).Where(file => !file.Key.EndsWith(".ttf", StringComparison.Ordinal)).ToList();
        Gen.Select(Gen.Int[0, files.Count - 1], Gen.Int[0, 1 << 20], Gen.Byte).Sample(
            (which, at, value) =>
            {
                var changed = files.Select(file => new KeyValuePair<string, byte[]>(file.Key, [.. file.Value])).ToList();
                changed[which].Value[at % changed[which].Value.Length] = value;
                var file = Repack.Zip(changed);
                ReadOrRefuse(file);
                Kit.Verify(file);
            },
            iter: 1000);
    }

    private static void ReadOrRefuse(byte[] file)
    {
        try
        {
            _ = OfdReader.Read(file).Pages.Sum(page => page.Text.Length);
        }
        catch (OfdFormatException)
        {
            // Refused: as good.
        }
    }

    private static void RefusedQuickly(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Refused(file);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500 << 20);
    }

    private static void Refused(ReadOnlyMemory<byte> file)
    {
        Assert.Throws<OfdFormatException>(() => OfdReader.Read(file));
        Assert.NotEqual(Verdict.Valid, Kit.Verify(file.ToArray()).Verdict);
        try
        {
            // Sealing looks at fewer parts than reading: it may succeed, but not fail in another way.
            Kit.Sealer.Seal(file, OfdSamples.Time, [SealKit.Stamp]);
        }
        catch (OfdFormatException)
        {
        }
    }

    private static byte[] Bomb(string name, int size, byte[]? package = null)
    {
        using var target = new MemoryStream();
        target.Write(package ?? Good);
        using (var zip = new ZipArchive(target, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)?.Delete();
            using var stream = zip.CreateEntry(name).Open();
            for (var written = 0; written < size; written += 1 << 20)
            {
                stream.Write(new byte[1 << 20]);
            }
        }

        return target.ToArray();
    }
}
