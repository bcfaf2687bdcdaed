using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;

namespace Banshi.UnitTests.Ofd;

/// <summary>An authority, a maker of seals, an agency and its seal.</summary>
internal sealed class SealKit
{
    public static readonly DateTimeOffset From = OfdSamples.Time.AddDays(-30);
    public static readonly DateTimeOffset To = OfdSamples.Time.AddYears(3);

    public SealKit(bool listDigests = false)
    {
        AuthorityKey = Sm2PrivateKey.Generate();
        MakerKey = Sm2PrivateKey.Generate();
        SignerKey = Sm2PrivateKey.Generate();
        Authority = Sm2Certificate.CreateAuthority(new CertificateSubject("测试认证机构"), AuthorityKey, From, To);
        Maker = Issue("制章机构", MakerKey);
        Signer = Issue("某市市场监督管理局", SignerKey);
        Seal = MakeSeal([Signer], listDigests: listDigests);
        Sealer = new OfdSealer(Seal, Signer, SignerKey);
    }

    public Sm2PrivateKey AuthorityKey { get; }

    public Sm2PrivateKey MakerKey { get; }

    public Sm2PrivateKey SignerKey { get; }

    public Sm2Certificate Authority { get; }

    public Sm2Certificate Maker { get; }

    public Sm2Certificate Signer { get; }

    public ElectronicSeal Seal { get; }

    public OfdSealer Sealer { get; }

    public VerifyOptions Options => new() { TrustedAuthorities = [Authority] };

    public static Stamp Stamp => new(0, new Box(140, 220, 40, 40));

    public Sm2Certificate Issue(string name, Sm2PrivateKey key) => Authority.Issue(new CertificateSubject(name, "某市人民政府"), key.PublicKey, From, To, AuthorityKey);

    public ElectronicSeal MakeSeal(IReadOnlyList<Sm2Certificate> signers, DateTimeOffset? validTo = null, bool listDigests = false, byte[]? picture = null) => ElectronicSeal.Create(
        new SealProperties { Id = "1501000012345", Name = "某市市场监督管理局", Signers = signers, Created = From.AddDays(1), ValidFrom = From.AddDays(1), ValidTo = validTo ?? To },
        new SealPicture("PNG", picture ?? OfdSamples.SealPng, 40, 40),
        Maker,
        MakerKey,
        listDigests);

    public byte[] Sealed(OfdDocument document, bool isLast = true) => Sealer.Seal(OfdWriter.Write(document), OfdSamples.Time, [Stamp], isLast);

    public VerificationReport Verify(byte[] file, VerifyOptions? options = null) => new OfdVerifier(options ?? Options).Verify(file, OfdSamples.Time.AddHours(1));
}
