using Banshi.Ofd;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;

namespace Banshi.UnitTests.Ofd;

/// <summary>What is sealed by us verifies, and each reason not to trust it shows as itself.</summary>
public sealed class SealTests
{
    private static readonly SealKit Kit = new();
    private static readonly byte[] Sealed = Kit.Sealed(OfdSamples.Full());

    [Fact]
    public void Seal_OfAWholeDocument_Verifies()
    {
        var report = Kit.Verify(Sealed);
        var signature = Assert.Single(report.Signatures);
        Assert.Equal((Verdict.Valid, ""), (report.Verdict, string.Join(';', report.Problems.Append(signature.Problem).Concat(signature.Checks.Select(check => check.Detail))).Trim(';')));
        Assert.True(report.IsUntouched);
        Assert.Equal(Enum.GetValues<SealCheck>(), signature.Checks.Select(check => check.Check).Order());
        Assert.Equal(("s001", OfdSamples.Time, "某市市场监督管理局"), (signature.Id, signature.SignedAt, signature.Seal?.Properties.Name));
        Assert.Equal(Kit.Signer, signature.Signer);
        Assert.Equal(Kit.Seal.ToDer(), signature.Seal?.ToDer());
    }

    [Fact]
    public void Seal_KeepsToTheSchemas()
    {
        Assert.Empty(Schema.ErrorsIn(Sealed));
        Assert.Empty(Schema.ErrorsIn(Kit.Sealer.Seal(Kit.Sealed(OfdSamples.Small(), isLast: false), OfdSamples.Time, [SealKit.Stamp with { Clip = new Box(0, 0, 20, 40) }])));
    }

    [Fact]
    public void Seal_ProtectsEveryFileButItsOwn()
    {
        var report = Kit.Verify(Sealed);
        Assert.Empty(report.UnprotectedFiles);
        Assert.Equal(
            Repack.Files(Sealed).Keys.Except(["Doc_0/Signs/Sign_0/Signature.xml", "Doc_0/Signs/Sign_0/SignedValue.dat"]).Order(),
            report.Signatures[0].Files.Select(file => file.Path).Order());
    }

    [Fact]
    public void Seal_OfADocumentNotYetWritten_IsThatOfTheWrittenOne()
    {
        // But for the signature itself, which is another one each time.
        var (at, signed) = (OfdSamples.Time, "Doc_0/Signs/Sign_0/SignedValue.dat");
        var written = Repack.Files(Kit.Sealer.Seal(OfdWriter.Write(OfdSamples.Full()), at, [SealKit.Stamp]));
        var direct = Kit.Sealer.Seal(OfdSamples.Full(), at, [SealKit.Stamp]);
        Assert.Equal(Verdict.Valid, Kit.Verify(direct).Verdict);
        Assert.Equal(written.Where(file => file.Key != signed), Repack.Files(direct).Where(file => file.Key != signed));
    }

    [Fact]
    public void Seal_LeavesTheContentAsItWas()
    {
        var (before, after) = (OfdReader.Read(OfdWriter.Write(OfdSamples.Full())), OfdReader.Read(Sealed));
        Assert.Equivalent(before.Info, after.Info, strict: true);
        Assert.Equal(before.Pages.Select(page => page.Text), after.Pages.Select(page => page.Text));
        Assert.Equal([new SignatureEntry("s001", true, "Doc_0/Signs/Sign_0/Signature.xml")], after.Signatures);
    }

    [Fact]
    public void Seal_RepackedByAnotherProgram_StillVerifies() => Assert.Equal(Verdict.Valid, Kit.Verify(Repack.Zip(Repack.Files(Sealed))).Verdict);

    [Fact]
    public void Seal_ThatListsDigests_Verifies()
    {
        var kit = new SealKit(listDigests: true);
        Assert.Equal(Verdict.Valid, kit.Verify(kit.Sealed(OfdSamples.Small())).Verdict);
        Assert.Empty(kit.Seal.Properties.Signers);
        Assert.False(kit.Seal.Lists(kit.Maker));
    }

    [Fact]
    public void SecondSeal_AfterOneThatAllowsIt_VerifiesWithTheFirst()
    {
        var once = Kit.Sealed(OfdSamples.Full(), isLast: false);
        var twice = Kit.Sealer.Seal(once, OfdSamples.Time.AddMinutes(5), [new Stamp(1, new Box(20, 20, 40, 40))]);
        Assert.Equal(Verdict.Valid, Kit.Verify(once).Verdict);
        var report = Kit.Verify(twice);
        Assert.Equal((Verdict.Valid, 2), (report.Verdict, report.Signatures.Count));
        Assert.Equal(["s001", "s002"], report.Signatures.Select(signature => signature.Id));
    }

    [Fact]
    public void Seal_OfADocumentThatLiesInNoFolder_Verifies()
    {
        var files = Repack.Files(OfdWriter.Write(OfdSamples.Small())).Select(file => KeyValuePair.Create(file.Key.Replace("Doc_0/", "", StringComparison.Ordinal), file.Value));
        AssertSealed(Repack.Change(Repack.Zip(files), "OFD.xml", text => text.Replace("Doc_0/", "", StringComparison.Ordinal)), "Signs/Sign_0");
    }

    [Fact]
    public void Seal_WhereAListLiesThatNobodyNames_ReplacesIt_AndLeavesItsFoldersAlone()
    {
        var stray = Repack.With(OfdWriter.Write(OfdSamples.Small()), "Doc_0/Signs/Signatures.xml", "<Signatures><Signature ID='7' BaseLoc='x'/></Signatures>"u8.ToArray());
        AssertSealed(Repack.With(stray, "Doc_0/Signs/Sign_0/Note.txt", "x"u8.ToArray()), "Doc_0/Signs/Sign_1");
    }

    [Fact]
    public void Seal_WhereTheListLiesElsewhere_IsAddedThere()
    {
        var named = Repack.Change(OfdWriter.Write(OfdSamples.Small()), "OFD.xml", text => text.Replace("</ofd:DocBody>", "<ofd:Signatures>Seals/List.xml</ofd:Signatures></ofd:DocBody>", StringComparison.Ordinal));
        var file = AssertSealed(Repack.With(named, "Seals/List.xml", "<Signatures/>"u8.ToArray()), "Doc_0/Signs/Sign_0");
        Assert.DoesNotContain("Doc_0/Signs/Signatures.xml", Repack.Files(file).Keys);
    }

    [Fact]
    public void SecondSeal_AfterTheLast_IsRefused() => Assert.Throws<InvalidOperationException>(() => Kit.Sealer.Seal(Sealed, OfdSamples.Time, []));

    [Fact]
    public void Seal_OfAnotherAuthority_IsUntouchedButNotTrusted()
    {
        var report = Kit.Verify(new SealKit().Sealed(OfdSamples.Full()));
        Assert.Equal((Verdict.NotTrusted, true), (report.Verdict, report.IsUntouched));
        Assert.Equal([SealCheck.SignerTrusted, SealCheck.MakerTrusted], Failed(report));
    }

    [Fact]
    public void Seal_WithASignerOfOursAndAForeignMaker_IsNotTrusted()
    {
        var foreign = new SealKit();
        var seal = foreign.MakeSeal([Kit.Signer]);
        var report = Kit.Verify(new OfdSealer(seal, Kit.Signer, Kit.SignerKey).Seal(OfdWriter.Write(OfdSamples.Small()), OfdSamples.Time, []));
        Assert.Equal(Verdict.NotTrusted, report.Verdict);
        Assert.Equal([SealCheck.MakerTrusted], Failed(report));
    }

    [Fact]
    public void Seal_Revoked_CountsFromThatInstant()
    {
        VerificationReport VerifyWith(VerifyOptions options) => Kit.Verify(Sealed, options);
        Assert.Equal(Verdict.NotTrusted, VerifyWith(Kit.Options with { CertificateRevoked = certificate => certificate.Equals(Kit.Signer) ? OfdSamples.Time : null }).Verdict);
        Assert.Equal(Verdict.Valid, VerifyWith(Kit.Options with { CertificateRevoked = _ => OfdSamples.Time.AddSeconds(1) }).Verdict);
        var report = VerifyWith(Kit.Options with { SealRevoked = seal => seal.Properties.Id == "1501000012345" ? OfdSamples.Time.AddDays(-1) : null });
        Assert.Equal([SealCheck.NotRevoked], Failed(report));
    }

    [Fact]
    public void Seal_FromTheFuture_IsNotTrusted()
    {
        var report = new OfdVerifier(Kit.Options).Verify(Sealed, OfdSamples.Time.AddHours(-1));
        Assert.Equal((Verdict.NotTrusted, SealCheck.SigningTime), (report.Verdict, Failed(report).Single()));
    }

    [Fact]
    public void Seal_YearsLater_IsStillValid() => Assert.Equal(Verdict.Valid, new OfdVerifier(Kit.Options).Verify(Sealed, OfdSamples.Time.AddYears(50)).Verdict);

    [Fact]
    public void Seal_OutsideItsTerm_IsRefused()
    {
        var document = OfdWriter.Write(OfdSamples.Small());
        Assert.Throws<InvalidOperationException>(() => Kit.Sealer.Seal(document, SealKit.To.AddSeconds(1), []));
        Assert.Throws<InvalidOperationException>(() => Kit.Sealer.Seal(document, SealKit.From, []));
    }

    [Fact]
    public void Sealer_WithAStrangersKeyOrCertificate_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new OfdSealer(Kit.Seal, Kit.Signer, Kit.MakerKey));
        Assert.Throws<ArgumentException>(() => new OfdSealer(Kit.Seal, Kit.Maker, Kit.MakerKey));
        Assert.Throws<ArgumentException>(() => ElectronicSeal.Create(Kit.Seal.Properties, Kit.Seal.Picture, Kit.Maker, Kit.SignerKey));
    }

    [Fact]
    public void Stamp_OnAPageThatIsNotThere_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Kit.Sealer.Seal(OfdWriter.Write(OfdSamples.Small()), OfdSamples.Time, [SealKit.Stamp with { Page = 1 }]));

    [Fact]
    public void Seal_ReadBack_SaysWhatWasMade()
    {
        var seal = ElectronicSeal.Parse(Kit.Seal.ToDer());
        Assert.Equal((4, "1501000012345", "Banshi", 1), (seal.Version, seal.Properties.Id, seal.Properties.Vendor, seal.Properties.Type));
        Assert.Equal((SealKit.From.AddDays(1), SealKit.To), (seal.Properties.ValidFrom, seal.Properties.ValidTo));
        Assert.Equal(("PNG", 40, 40), (seal.Picture.Type, seal.Picture.Width, seal.Picture.Height));
        Assert.Equal(OfdSamples.SealPng, seal.Picture.Data.ToArray());
        Assert.Equal([Kit.Signer], seal.Properties.Signers);
        Assert.Equal(Kit.Maker, seal.Maker);
        Assert.True(seal.HasIntactMakerSignature());
        Assert.True(seal.Lists(Kit.Signer));
        Assert.False(seal.Lists(Kit.Maker));
    }

    [Fact]
    public void Parse_OfWhatIsNoSeal_IsRefused()
    {
        var der = Kit.Seal.ToDer();
        Assert.Throws<OfdFormatException>(() => ElectronicSeal.Parse("no seal"u8.ToArray()));
        Assert.Throws<OfdFormatException>(() => ElectronicSeal.Parse(der.AsMemory(0, der.Length - 1)));
        Assert.Throws<OfdFormatException>(() => ElectronicSeal.Parse(new byte[] { 0x30, 0x00 }));
        Assert.Throws<OfdFormatException>(() => ElectronicSeal.Parse((byte[])[.. der, 0]));
    }

    [Fact]
    public void Verify_OfADocumentWithoutASeal_SaysSo()
    {
        var report = Kit.Verify(OfdWriter.Write(OfdSamples.Full()));
        Assert.Equal((Verdict.NotSealed, false), (report.Verdict, report.IsUntouched));
    }

    [Fact]
    public void Seal_OfAnAuthorityNoLongerInTheList_IsNotTrusted() =>
        Assert.Equal(Verdict.NotTrusted, Kit.Verify(Sealed, Kit.Options with { TrustedAuthorities = [] }).Verdict);

    private static byte[] AssertSealed(byte[] document, string folder)
    {
        var file = Kit.Sealer.Seal(document, OfdSamples.Time, [SealKit.Stamp]);
        Assert.Equal(Verdict.Valid, Kit.Verify(file).Verdict);
        Assert.Equal([new SignatureEntry("s001", true, $"{folder}/Signature.xml")], OfdReader.Read(file).Signatures);
        return file;
    }

    private static IEnumerable<SealCheck> Failed(VerificationReport report) => report.Signatures.SelectMany(signature => signature.Checks).Where(check => !check.IsPassed).Select(check => check.Check);
}
