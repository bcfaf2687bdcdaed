using System.Text.RegularExpressions;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Org.BouncyCastle.Asn1;

namespace Banshi.UnitTests.Ofd;

/// <summary>What other programs write otherwise than the schemas and standards say, each in a document that is sealed and must be found so.</summary>
public sealed class DeviationTests
{
    private const string Signature = "Doc_0/Signs/Sign_0/Signature.xml";
    private const string SignedValue = "Doc_0/Signs/Sign_0/SignedValue.dat";
    private const string List = "Doc_0/Signs/Signatures.xml";

    private static readonly SealKit Kit = new();
    private static readonly byte[] Sealed = Kit.Sealed(OfdSamples.Small(), isLast: false);

    [Theory]
    [InlineData("CheckMethod=\"SM3\"", "CheckMethod=\"1.2.156.10197.1.401\"")]
    [InlineData("CheckMethod=\"SM3\"", "CheckMethod=\"sm3\"")]
    [InlineData("FileRef=\"/Doc_0/Document.xml\"", "FileRef=\"Doc_0/Document.xml\"")]
    [InlineData("FileRef=\"/OFD.xml\"", "FileRef=\"\\OFD.xml\"")]
    [InlineData("<ofd:BaseLoc>/Doc_0/Signs/Sign_0/Seal.esl<", "<ofd:BaseLoc>Seal.esl<")]
    [InlineData("<ofd:BaseLoc>/Doc_0/Signs/Sign_0/Seal.esl<", "<ofd:BaseLoc>Signs/Sign_0/Seal.esl<")]
    [InlineData("<ofd:Seal><ofd:BaseLoc>/Doc_0/Signs/Sign_0/Seal.esl</ofd:BaseLoc></ofd:Seal>", "")]
    [InlineData("<ofd:SignatureMethod>1.2.156.10197.1.501</ofd:SignatureMethod>", "")]
    [InlineData("<ofd:SignatureDateTime>20260302020000Z<", "<ofd:SignatureDateTime>2026-03-02 10:00:00<")]
    [InlineData("=</ofd:CheckValue>", "= \n </ofd:CheckValue>")]
    [InlineData("Boundary=\"140 220 40 40\"", "Boundary=\"140,220,40,40\" Clip=\"\"")]
    public void SignatureFile_WrittenOtherwise_StillVerifies(string standard, string deviation) =>
        AssertValid(SignedAnew(text => text.Replace(standard, deviation, StringComparison.Ordinal)));

    [Fact]
    public void SignatureFile_WithItsPartsInAnotherOrder_StillVerifies() => AssertValid(SignedAnew(text =>
    {
        const string Value = "<ofd:SignedValue>/Doc_0/Signs/Sign_0/SignedValue.dat</ofd:SignedValue>";
        return text.Replace(Value, "", StringComparison.Ordinal).Replace("<ofd:SignedInfo>", Value + "<ofd:SignedInfo>", StringComparison.Ordinal);
    }));

    [Fact]
    public void SignatureFile_WithoutPrefixes_StillVerifies() =>
        AssertValid(SignedAnew(text => text.Replace("ofd:", "", StringComparison.Ordinal).Replace("xmlns:ofd", "xmlns", StringComparison.Ordinal)));

    [Fact]
    public void SignatureFile_WithAMarkOfItsByteOrder_StillVerifies() => AssertValid(SignedAnew(text => "\uFEFF" + text));

    [Theory]
    [InlineData("ID=\"s001\"", "ID=\"1\"")]
    [InlineData(" Type=\"Seal\"", "")]
    [InlineData("BaseLoc=\"/Doc_0/Signs/Sign_0/", "BaseLoc=\"Sign_0/")]
    [InlineData("BaseLoc=\"/Doc_0/Signs/Sign_0/", "BaseLoc=\"Signs/Sign_0/")]
    [InlineData("</ofd:Signatures>", "<ofd:MaxSignId>1</ofd:MaxSignId></ofd:Signatures>")]
    public void ListOfSignatures_WrittenOtherwise_StillVerifies(string standard, string deviation) =>
        AssertValid(Repack.Change(Sealed, List, text => text.Replace(standard, deviation, StringComparison.Ordinal)));

    [Fact]
    public void SignedValue_WithATimeStamp_StillVerifies() => AssertValid(WithSignedValue((content, rest) =>
        new DerSequence((Asn1Encodable[])[content, .. rest, new DerTaggedObject(true, 0, new DerBitString([1, 2, 3]))])));

    [Fact]
    public void SignedValue_WithExtensions_StillVerifies() => AssertValid(WithSignedValue((content, rest) =>
    {
        var extended = new DerSequence((Asn1Encodable[])[.. content, new DerTaggedObject(true, 0, new DerSequence(Extension))]);
        return new DerSequence(extended, rest[0], rest[1], new DerBitString(Kit.SignerKey.Sign(extended.GetEncoded("DER"))));
    }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Seal_WithExtensions_TaggedOrNot_IsRead(bool isTagged)
    {
        var seal = (Asn1Sequence)Asn1Object.FromByteArray(Kit.Seal.ToDer());
        Asn1Encodable extensions = isTagged ? new DerTaggedObject(true, 0, new DerSequence(Extension)) : new DerSequence(Extension);
        var info = new DerSequence((Asn1Encodable[])[.. (Asn1Sequence)seal[0], extensions]);
        var read = ElectronicSeal.Parse(new DerSequence(info, seal[1], seal[2], new DerBitString(Kit.MakerKey.Sign(info.GetEncoded("DER")))).GetEncoded("DER"));
        Assert.Equal(Kit.Seal.Properties.Id, read.Properties.Id);
        Assert.True(read.HasIntactMakerSignature());
    }

    [Fact]
    public void Seal_WithOtherTypesOfStringsAndTimes_IsRead()
    {
        var seal = (Asn1Sequence)Asn1Object.FromByteArray(Kit.Seal.ToDer());
        var info = (Asn1Sequence)seal[0];
        var property = (Asn1Sequence)info[2];
        var other = new DerSequence(
            info[0], new DerPrintableString("1501000012345"),
            new DerSequence((Asn1Encodable[])[property[0], new DerBmpString("某市市场监督管理局"), .. property.Skip(2).Take(2), .. property.Skip(4).Select(Short)]),
            info[3]);
        var read = ElectronicSeal.Parse(new DerSequence(other, seal[1], seal[2], new DerBitString(Kit.MakerKey.Sign(other.GetEncoded("DER")))).GetEncoded("DER"));
        Assert.Equal((Kit.Seal.Properties.Id, Kit.Seal.Properties.Name, SealKit.To), (read.Properties.Id, read.Properties.Name, read.Properties.ValidTo));
        Assert.True(read.HasIntactMakerSignature());
    }

    [Fact]
    public void OfdXml_ThatNoSignatureProtects_IsReportedAsSuch()
    {
        // As national e-invoices are: OFD.xml may be written anew, and is not believed to be untouched.
        var report = Kit.Verify(SignedAnew(text => Regex.Replace(text, "<ofd:Reference FileRef=\"/OFD.xml\">.*?</ofd:Reference>", "")));
        Assert.Equal((Verdict.Incomplete, Verdict.Valid), (report.Verdict, report.Signatures.Single().Verdict));
        Assert.Equal(["OFD.xml"], report.UnprotectedFiles);
    }

    private static DerSequence Extension => new(new DerObjectIdentifier("1.2.3"), DerBoolean.False, new DerOctetString([1]));

    private static DerUtcTime Short(Asn1Encodable time) => new(((Asn1GeneralizedTime)time).ToDateTime(), 2049);

    private static void AssertValid(byte[] file)
    {
        var report = Kit.Verify(file);
        Assert.Equal((Verdict.Valid, ""), (report.Verdict, string.Join(';', report.Signatures.SelectMany(signature => signature.Checks.Select(check => check.Detail).Append(signature.Problem))).Trim(';')));
    }

    /// <summary>The document with its Signature.xml changed before it was signed.</summary>
    private static byte[] SignedAnew(Func<string, string> change)
    {
        var changed = Repack.Change(Sealed, Signature, change);
        var hash = Sm3.Hash(Repack.Files(changed)[Signature]);
        return Repack.With(changed, SignedValue, SealVersionTests.Signature(Kit, 4, Kit.Seal.ToDer(), hash, (OfdSamples.Time, "")));
    }

    /// <summary>The document with its signed value put together anew, of what is signed and the three parts that follow.</summary>
    private static byte[] WithSignedValue(Func<Asn1Sequence, Asn1Encodable[], DerSequence> change)
    {
        var value = (Asn1Sequence)Asn1Object.FromByteArray(Repack.Files(Sealed)[SignedValue]);
        return Repack.With(Sealed, SignedValue, change((Asn1Sequence)value[0], [value[1], value[2], value[3]]).GetEncoded("DER"));
    }
}
