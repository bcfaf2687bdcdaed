using System.Text;
using Banshi.Ofd;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals;

namespace Banshi.UnitTests.Ofd;

/// <summary>No change of a sealed file goes unnoticed.</summary>
public sealed class TamperTests
{
    private const string Page = "Doc_0/Pages/Page_0/Content.xml";
    private const string Signature = "Doc_0/Signs/Sign_0/Signature.xml";
    private const string List = "Doc_0/Signs/Signatures.xml";

    private static readonly SealKit Kit = new();
    private static readonly byte[] Sealed = Kit.Sealed(OfdSamples.Full());

    [Fact]
    public void Seal_AfterOneByteOfThePageChanged_IsReportedAltered()
    {
        var report = Kit.Verify(Repack.Change(Sealed, Page, text => text.Replace("某某市", "某草市", StringComparison.Ordinal)));
        Assert.Equal((Verdict.Altered, false), (report.Verdict, report.IsUntouched));
        Assert.Equal([Page], report.Signatures[0].Files.Where(file => file.State == FileState.Changed).Select(file => file.Path));
    }

    [Fact]
    public void AnyFile_Removed_IsNoticed() => Assert.All(Repack.Files(Sealed).Keys, path => Assert.False(Kit.Verify(Repack.With(Sealed, path, null)).Verdict <= Verdict.NotTrusted, path));

    [Theory]
    [InlineData("Doc_0/Pages/Page_0/PageRes.xml")]
    [InlineData("doc_0/Pages/Page_9/Content.xml")]
    [InlineData("x")]
    public void AnyFile_Added_IsNoticed(string path)
    {
        var report = Kit.Verify(Repack.With(Sealed, path, "x"u8.ToArray()));
        Assert.Equal((Verdict.Altered, false), (report.Verdict, report.IsUntouched));
        Assert.Equal([path], report.UnprotectedFiles);
        report = Kit.Verify(Repack.With(Kit.Sealed(OfdSamples.Full(), isLast: false), path, "x"u8.ToArray()));
        Assert.Equal((Verdict.Incomplete, false), (report.Verdict, report.IsUntouched));
    }

    [Fact]
    public void AFile_UnderASecondNameThatDiffersInCase_IsNoticed() =>
        Assert.Equal(Verdict.Malformed, Kit.Verify(Repack.With(Sealed, Page.ToUpperInvariant(), "x"u8.ToArray())).Verdict);

    [Fact]
    public void AStamp_Moved_IsNoticed()
    {
        var report = Kit.Verify(Repack.Change(Sealed, Signature, text => text.Replace("140 220", "141 220", StringComparison.Ordinal)));
        Assert.Equal([SealCheck.SignatureFile], Failed(report));
        Assert.Equal(Verdict.Altered, report.Verdict);
    }

    [Fact]
    public void ADigest_MadeToFitAChangedPage_IsNoticed()
    {
        var page = Encoding.UTF8.GetString(Repack.Files(Sealed)[Page]).Replace("贸易", "银行", StringComparison.Ordinal);
        var before = Convert.ToBase64String(Banshi.Ofd.Crypto.Sm3.Hash(Repack.Files(Sealed)[Page]));
        var after = Convert.ToBase64String(Banshi.Ofd.Crypto.Sm3.Hash(Encoding.UTF8.GetBytes(page)));
        var forged = Repack.Change(Repack.With(Sealed, Page, Encoding.UTF8.GetBytes(page)), Signature, text => text.Replace(before, after, StringComparison.Ordinal));
        var report = Kit.Verify(forged);
        Assert.Equal([SealCheck.SignatureFile], Failed(report));
        Assert.Equal(Verdict.Altered, report.Verdict);
    }

    [Fact]
    public void ASignature_OfAnotherDocument_IsNoticed()
    {
        var other = Repack.Files(Kit.Sealed(OfdSamples.Small()))["Doc_0/Signs/Sign_0/SignedValue.dat"];
        var report = Kit.Verify(Repack.With(Sealed, "Doc_0/Signs/Sign_0/SignedValue.dat", other));
        Assert.Equal([SealCheck.SignatureFile], Failed(report));
    }

    [Fact]
    public void ASeal_ExchangedForAnother_IsNoticed()
    {
        var other = Kit.MakeSeal([Kit.Signer, Kit.Maker]).ToDer();
        Assert.Equal([SealCheck.ProtectedFiles, SealCheck.SealFile], Failed(Kit.Verify(Repack.With(Sealed, "Doc_0/Signs/Sign_0/Seal.esl", other))));
    }

    [Fact]
    public void AllSignatures_TakenOutOfOfdXml_AreMissed()
    {
        var changed = Repack.Change(Sealed, "OFD.xml", text => text.Replace("<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>", "", StringComparison.Ordinal));
        Assert.Equal(Verdict.Altered, Kit.Verify(changed).Verdict);
    }

    [Fact]
    public void AllSignatures_TakenOutOfTheirList_AreMissed() =>
        Assert.Equal(Verdict.Altered, Kit.Verify(Repack.Change(Sealed, List, text => text.Replace("Signature ID", "Nothing ID", StringComparison.Ordinal))).Verdict);

    [Fact]
    public void AnEntry_HiddenBeforeTheOthers_IsNoticed()
    {
        // A reader that starts at the beginning of the file would show this page instead of the sealed one.
        var hidden = Repack.Zip([new("Doc_0/Pages/Page_0/Content.xml", "<x/>"u8.ToArray())]);
        var changed = Repack.InFront(Sealed, hidden.AsSpan(0, hidden.Length - 22).ToArray());
        var report = Kit.Verify(changed);
        Assert.Equal(Verdict.Altered, report.Verdict);
        Assert.Equal(["The package has bytes that belong to no file."], report.Problems);
        Assert.Equal(Repack.Files(Sealed), Repack.Files(changed));
    }

    [Fact]
    public void AnEntry_WithASecondName_IsNoticed()
    {
        // The first record of the directory gets the extra field that renames it for those programs that look there.
        byte[] extra = [0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, (byte)'x'];
        var end = Sealed.Length - 22;
        var start = BitConverter.ToInt32(Sealed, end + 16);
        var at = start + 46 + BitConverter.ToUInt16(Sealed, start + 28);
        byte[] changed = [.. Sealed.AsSpan(0, at), .. extra, .. Sealed.AsSpan(at)];
        BitConverter.TryWriteBytes(changed.AsSpan(start + 30), (ushort)extra.Length);
        BitConverter.TryWriteBytes(changed.AsSpan(end + extra.Length + 12), BitConverter.ToInt32(Sealed, end + 12) + extra.Length);
        Assert.Equal(Repack.Files(Sealed), Repack.Files(changed));
        Assert.Equal(["'OFD.xml' has two names."], Kit.Verify(changed).Problems);
    }

    [Fact]
    public void BytesBehindTheZip_AreNoticed()
    {
        // They say that they are the comment of the ZIP.
        byte[] changed = [.. Sealed, .. "hidden"u8];
        BitConverter.TryWriteBytes(changed.AsSpan(Sealed.Length - 2), (ushort)6);
        var report = Kit.Verify(changed);
        Assert.Equal((Verdict.Altered, "The package has bytes that belong to no file."), (report.Verdict, report.Problems.Single()));
        Assert.Equal(Repack.Files(Sealed), Repack.Files(changed));
    }

    [Fact]
    public void BytesBehindADeflatedFile_AreNoticed()
    {
        var entries = Package.Open(Sealed, OfdLimits.Default).Entries;
        var changed = ZipWriter.Write([.. entries.Select(entry => entry.Content.IsDeflated ? entry with { Content = entry.Content with { Bytes = (byte[])[.. entry.Content.Bytes.Span, 0] } } : entry)]);
        Assert.Equal(Verdict.Malformed, Kit.Verify(changed).Verdict);
        Assert.Equal(Repack.Files(Sealed), Repack.Files(changed));
    }

    [Theory]
    [InlineData(0xA1FF0000u, "'OFD.xml' is no plain file.")]
    [InlineData(0x41FF0000u, "'OFD.xml' is no plain file.")]
    [InlineData(0x81A40000u, null)]
    public void AnEntry_ThatSaysItIsALink_IsNoticed(uint attributes, string? problem)
    {
        var changed = Sealed.ToArray();
        BitConverter.TryWriteBytes(changed.AsSpan(BitConverter.ToInt32(Sealed, Sealed.Length - 6) + 38), attributes);
        Assert.Equal(problem, Kit.Verify(changed).Problems.SingleOrDefault());
    }

    private static IEnumerable<SealCheck> Failed(VerificationReport report) => report.Signatures.SelectMany(signature => signature.Checks).Where(check => !check.IsPassed).Select(check => check.Check);
}
