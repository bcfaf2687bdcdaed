using System.Globalization;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Banshi.Licenses.Seals;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;

namespace Banshi.Bench.Documents;

/// <summary>An agency that issues licenses with the program's own parts: no database, no pages.</summary>
internal sealed class LicenseShop
{
    private readonly DocumentFonts _fonts = new();
    private readonly FaceLayout _layout;
    private readonly OfdFace _ofd;
    private readonly FolderFileStore _files;
    private readonly OfdSealer _sealer;
    private int _number;

    public LicenseShop(string folder)
    {
        _layout = new FaceLayout(_fonts);
        _ofd = new OfdFace(_fonts);
        _files = new FolderFileStore(folder);
        var today = new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero);
        var authorityKey = Sm2PrivateKey.Generate();
        Authority = Sm2Certificate.CreateAuthority(new CertificateSubject("样例电子认证机构"), authorityKey, today, today.AddYears(5));
        var signer = Authority.Issue(new CertificateSubject(SampleLicense.IssuerName), Key.PublicKey, today, today.AddYears(5), authorityKey);
        var properties = new SealProperties { Id = "1501000000001", Name = SampleLicense.IssuerName, Signers = [signer], Created = today, ValidFrom = today, ValidTo = today.AddYears(5) };
        var picture = new SealPicture("PNG", SealDrawing.Draw(SampleLicense.IssuerName, _fonts.Bold), 42, 42);
        _sealer = new OfdSealer(ElectronicSeal.Create(properties, picture, Authority, authorityKey), signer, Key);
    }

    public Sm2Certificate Authority { get; }

    public Sm2PrivateKey Key { get; } = Sm2PrivateKey.Generate();

    /// <summary>A new license: drawn, written, sealed and kept.</summary>
    public async Task IssueAsync() => await _files.PutAsync(new MemoryStream(Sealed()), default);

    /// <summary>A new license: drawn, written and sealed.</summary>
    public byte[] Sealed()
    {
        var license = Next();
        return LicenseMaker.Original(_ofd, Draw(license), license, _sealer, DateTime.UtcNow);
    }

    /// <summary>A new license: drawn and written, without its seal.</summary>
    public byte[] Written()
    {
        var license = Next();
        return OfdWriter.Write(_ofd.Document(Draw(license), license, DateTime.UtcNow));
    }

    /// <summary>A page of 40 lines, each with a number of its own.</summary>
    public byte[] Page()
    {
        var document = new OfdDocument(Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        var body = document.AddPage().Body;
        var number = _number++;
        for (var line = 0; line < 40; line++)
        {
            body.Add(new TextObject(_fonts.Regular, 4, 20, 20 + (6 * line), string.Create(CultureInfo.InvariantCulture, $"第 {number + line} 号：准予从事下列食品经营活动，有效期限五年。")));
        }

        return OfdWriter.Write(document);
    }

    private License Next() => SampleLicense.Number(_number++);

    private Face Draw(License license) => _layout.Draw(license, SampleLicense.Type, $"https://example.org/verify?identifier={license.Identifier}", isSample: false, pictures: _ => []);
}
