using Banshi.Ofd;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals;
using Org.BouncyCastle.Asn1;

namespace Banshi.UnitTests.Ofd;

/// <summary>Seals and signatures of the versions that this library only reads, built here field by field with another library.</summary>
public sealed class SealVersionTests
{
    private const string Algorithm = "1.2.156.10197.1.501";
    private static readonly SealKit Kit = new();

    [Theory]
    [InlineData(1, "20260302100000")]
    [InlineData(1, "260302020000Z")]
    [InlineData(1, "2026-03-02T02:00:00.000Z")]
    [InlineData(1, "2026-03-02 10:00:00")]
    [InlineData(4, "")]
    [InlineData(5, "")]
    public void Verify_OfADocumentSealedInThisVersion_IsValid(int version, string timeText)
    {
        var report = Kit.Verify(Seal(version, SealOf(version), timeText));
        Assert.Equal((Verdict.Valid, ""), (report.Verdict, report.Signatures[0].Problem));
        Assert.Equal((version, OfdSamples.Time), (report.Signatures[0].Seal?.Version, report.Signatures[0].SignedAt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Parse_OfASeal_ReadsItsProperties(int version)
    {
        var seal = ElectronicSeal.Parse(SealOf(version));
        Assert.Equal((version, "1501000012345", "某市市场监督管理局", 3, SealKit.To), (seal.Version, seal.Properties.Id, seal.Properties.Name, seal.Properties.Type, seal.Properties.ValidTo));
        Assert.Equal([Kit.Signer], seal.Properties.Signers);
        Assert.True(seal.HasIntactMakerSignature());
    }

    [Fact]
    public void Verify_OfAVersion1Document_WithATimeStampInsteadOfATime_TakesTheTimeOfTheSignatureFile()
    {
        var report = Kit.Verify(Seal(1, SealOf(1), "no time at all"));
        Assert.Equal((Verdict.Valid, OfdSamples.Time), (report.Verdict, report.Signatures[0].SignedAt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Verify_OfASeal_ThatItsMakerDidNotSign_IsAltered(int version)
    {
        var report = Kit.Verify(Seal(version, SealOf(version, Sm2PrivateKey.Generate()), "20260302100000"));
        Assert.Equal((Verdict.Altered, SealCheck.SealMaker), (report.Verdict, report.Signatures[0].Checks.Single(check => !check.IsPassed).Check));
    }

    [Fact]
    public void Parse_OfAnUnknownVersion_IsRefused() => Assert.Throws<OfdFormatException>(() => ElectronicSeal.Parse(SealOf(6)));

    [Fact]
    public void Verify_OfAnAlgorithmThatIsNotSm2_IsUnsupported()
    {
        var report = Kit.Verify(Seal(4, SealOf(4), "", algorithm: "1.2.840.113549.1.1.5"));
        Assert.Equal((Verdict.Unsupported, false), (report.Verdict, report.IsUntouched));
    }

    [Fact]
    public void Verify_OfASignatureWithoutASeal_IsUnsupported_ButItsAlterationsShow()
    {
        var file = Repack.Change(Seal(4, SealOf(4), "", isLast: false), "Doc_0/Signs/Signatures.xml", text => text.Replace("Type=\"Seal\"", "Type=\"Sign\"", StringComparison.Ordinal));
        Assert.Equal(Verdict.Unsupported, Kit.Verify(file).Verdict);
        Assert.Equal(Verdict.Altered, Kit.Verify(Repack.Change(file, "OFD.xml", text => text.Replace("小", "大", StringComparison.Ordinal))).Verdict);
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("1.2.156.10197.1.401.2")]
    public void Verify_OfDigestsThatAreNotSm3_IsUnsupported(string method)
    {
        var file = Repack.Change(Seal(4, SealOf(4), ""), "Doc_0/Signs/Sign_0/Signature.xml", text => text.Replace("=\"SM3\"", $"=\"{method}\"", StringComparison.Ordinal));
        Assert.Equal(Verdict.Unsupported, Kit.Verify(file).Verdict);
    }

    [Fact]
    public void Verify_OfASealUsedBeforeItWasValid_IsNotTrusted()
    {
        var early = SealKit.From.AddHours(1);
        var sealing = new Sealing(Sealable.Write(OfdSamples.Small()), early, isLast: true, new ContentDigests());
        var file = sealing.Apply(Kit.Seal.ToDer(), [], (hash, path, time) => Signature(Kit, 4, Kit.Seal.ToDer(), hash, (time, "")));
        var report = Kit.Verify(file);
        Assert.Equal((Verdict.NotTrusted, SealCheck.SigningTime), (report.Verdict, report.Signatures[0].Checks.Single(check => !check.IsPassed).Check));
    }

    [Fact]
    public void Parse_OfASealThatListsSomethingElseThanCertificates_IsRead_AndListsNobody()
    {
        var seal = ElectronicSeal.Parse(SealOf(1, listed: new DerIA5String("1")));
        Assert.False(seal.Lists(Kit.Signer));
        Assert.Empty(seal.Properties.Signers);
    }

    private static byte[] Seal(int version, byte[] seal, string timeText, string algorithm = Algorithm, bool isLast = true)
    {
        var sealing = new Sealing(Sealable.Write(OfdSamples.Small()), OfdSamples.Time, isLast, new ContentDigests());
        return sealing.Apply(seal, [SealKit.Stamp], (hash, path, time) => Signature(Kit, version, seal, hash, (time, timeText), algorithm));
    }

    /// <summary>SES_Signature.</summary>
    internal static byte[] Signature(SealKit kit, int version, byte[] seal, byte[] hash, (DateTimeOffset Time, string Text) time, string algorithm = Algorithm)
    {
        var certificate = new DerOctetString(kit.Signer.ToDer());
        var oid = new DerObjectIdentifier(algorithm);
        Asn1Encodable[] start =
        [
            DerInteger.ValueOf(version),
            Asn1Object.FromByteArray(seal),
            version == 1 ? new DerBitString(System.Text.Encoding.ASCII.GetBytes(time.Text)) : new DerGeneralizedTime(time.Time.UtcDateTime),
            new DerBitString(hash),
            new DerIA5String("/Doc_0/Signs/Sign_0/Signature.xml"),
        ];
        var content = version == 1 ? new DerSequence((Asn1Encodable[])[.. start, certificate, oid]) : new DerSequence(start);
        var signature = new DerBitString(kit.SignerKey.Sign(content.GetEncoded("DER")));
        return (version == 1 ? new DerSequence(content, signature) : new DerSequence(content, certificate, oid, signature)).GetEncoded("DER");
    }

    private static byte[] SealOf(int version, Sm2PrivateKey? makerKey = null, Asn1Encodable? listed = null)
    {
        Asn1Encodable Time(DateTimeOffset time) => version == 1 ? new DerUtcTime(time.UtcDateTime, 2049) : new DerGeneralizedTime(time.UtcDateTime);
        Asn1Encodable[] listType = version == 1 ? [] : [DerInteger.ValueOf(1)];
        var info = new DerSequence(
            new DerSequence(new DerIA5String("ES"), DerInteger.ValueOf(version), new DerIA5String("Other")),
            new DerIA5String("1501000012345"),
            new DerSequence((Asn1Encodable[])
            [
                DerInteger.ValueOf(3), new DerUtf8String("某市市场监督管理局"), .. listType, new DerSequence(listed ?? new DerOctetString(Kit.Signer.ToDer())),
                Time(SealKit.From), Time(SealKit.From), Time(SealKit.To),
            ]),
            new DerSequence(new DerIA5String("PNG"), new DerOctetString(OfdSamples.BluePng), DerInteger.ValueOf(40), DerInteger.ValueOf(40)),
            new DerTaggedObject(true, 0, new DerSequence(new DerSequence(new DerObjectIdentifier("1.2.3"), DerBoolean.False, new DerOctetString([1])))));
        var certificate = new DerOctetString(Kit.Maker.ToDer());
        var oid = new DerObjectIdentifier(Algorithm);
        var signed = version == 1 ? new DerSequence(info, certificate, oid) : info;
        var signature = new DerBitString((makerKey ?? Kit.MakerKey).Sign(signed.GetEncoded("DER")));
        return version switch
        {
            1 => new DerSequence(info, new DerSequence(certificate, oid, signature)).GetEncoded("DER"),
            5 => new DerSequence(info, certificate, oid, signature, new DerTaggedObject(true, 0, new DerBitString([1, 2, 3]))).GetEncoded("DER"),
            _ => new DerSequence(info, certificate, oid, signature).GetEncoded("DER"),
        };
    }
}
