using System.Security.Cryptography;
using Banshi.Ofd.Crypto;

namespace Banshi.UnitTests.Ofd;

public sealed class CertificateTests
{
    private static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset To = new(2031, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private readonly Sm2PrivateKey _authorityKey = Sm2PrivateKey.Generate();
    private readonly Sm2PrivateKey _key = Sm2PrivateKey.Generate();
    private readonly Sm2Certificate _authority;
    private readonly Sm2Certificate _certificate;

    public CertificateTests()
    {
        _authority = Sm2Certificate.CreateAuthority(new CertificateSubject("测试认证机构"), _authorityKey, From, To);
        _certificate = _authority.Issue(new CertificateSubject("某市民政局, 证照专用", "某市人民政府", "政务服务科"), _key.PublicKey, From, To, _authorityKey);
    }

    [Fact]
    public void Certificate_ReadBack_SaysWhatWasCertified()
    {
        var read = Sm2Certificate.Parse(_certificate.ToDer());
        Assert.Equal(_certificate, read);
        Assert.Equal(read, Sm2Certificate.Parse(System.Text.Encoding.ASCII.GetBytes(_certificate.ToPem())));
        Assert.Equal("某市民政局, 证照专用", read.CommonName);
        Assert.Equal(@"C=CN,O=某市人民政府,OU=政务服务科,CN=某市民政局\, 证照专用", read.Subject);
        Assert.Equal(_authority.Subject, read.Issuer);
        Assert.Equal(_key.PublicKey.ToPoint(), read.PublicKey.ToPoint());
        Assert.Equal((From, To), (read.ValidFrom, read.ValidTo));
        Assert.True(read.BelongsTo(_key));
        Assert.False(read.IsAuthority);
        Assert.True(_authority.IsAuthority);
    }

    [Fact]
    public void HasIssued_IsTrueOfItsOwnOnly()
    {
        var sameName = Sm2Certificate.CreateAuthority(new CertificateSubject("测试认证机构"), _key, From, To);
        Assert.True(_authority.HasIssued(_certificate));
        Assert.True(_authority.HasIssued(_authority));
        Assert.False(sameName.HasIssued(_certificate));
        Assert.False(_certificate.HasIssued(_certificate));
    }

    [Fact]
    public void Issue_ByACertificateThatIsNoAuthority_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => _certificate.Issue(new CertificateSubject("x"), _key.PublicKey, From, To, _key));
        Assert.Throws<InvalidOperationException>(() => _authority.Issue(new CertificateSubject("x"), _key.PublicKey, From, To, _key));
    }

    [Fact]
    public void IsValidAt_HoldsFromTheFirstToTheLastInstant()
    {
        Assert.True(_certificate.IsValidAt(From));
        Assert.True(_certificate.IsValidAt(To));
        Assert.False(_certificate.IsValidAt(From.AddSeconds(-1)));
        Assert.False(_certificate.IsValidAt(To.AddSeconds(1)));
    }

    [Fact]
    public void Parse_AfterAnyByteChanged_FailsOrIsNoLongerIssued()
    {
        var der = _certificate.ToDer();
        for (var i = 0; i < der.Length; i++)
        {
            var changed = der.ToArray();
            changed[i] ^= 0x01;
            try
            {
                Assert.False(_authority.HasIssued(Sm2Certificate.Parse(changed)));
            }
            catch (CryptographicException)
            {
                // Refused: as good.
            }
        }
    }
}
