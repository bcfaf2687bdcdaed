using Banshi.Ofd.Crypto;
using static Banshi.TestKit.ForeignTool;

namespace Banshi.UnitTests.Ofd;

/// <summary>Signatures, hashes and keys against two independent implementations: OpenSSL 3 and sm-crypto for Node.</summary>
public sealed class ForeignToolTests : IDisposable
{
    private const string NodeVerify = "const {sm2}=require('sm-crypto');const [m,s,p]=process.argv.slice(1);console.log(sm2.doVerifySignature(Buffer.from(m,'hex').toString('utf8'),s,p,{hash:true,der:true}))";
    private const string NodeSign = "const {sm2}=require('sm-crypto');const [m,d,p]=process.argv.slice(1);console.log(sm2.doSignature(Buffer.from(m,'hex').toString('utf8'),d,{hash:true,der:true,publicKey:p}))";
    private const string NodeEncrypt = "const {sm2}=require('sm-crypto');const [m,p]=process.argv.slice(1);console.log(sm2.doEncrypt(Buffer.from(m,'hex').toString('utf8'),p,1))";
    private const string NodeHash = "const {sm3}=require('sm-crypto');console.log(sm3(Buffer.from(process.argv[1],'hex')))";

    private static readonly byte[] Message = "内蒙古自治区 message"u8.ToArray();
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("banshi-sm-").FullName;
    private readonly Sm2PrivateKey _key = Sm2PrivateKey.Generate();

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Certificate_AndSignature_AreVerifiedByOpenSsl()
    {
        var authority = Sm2Certificate.CreateAuthority(new CertificateSubject("测试"), _key, DateTimeOffset.Now.AddDays(-1), DateTimeOffset.Now.AddDays(1));
        File.WriteAllText(Path("ca.pem"), authority.ToPem());
        File.WriteAllBytes(Path("m"), Message);
        File.WriteAllBytes(Path("s"), _key.Sign(Message));
        Assert.Contains("OK", Run("openssl", "verify", "-CAfile", Path("ca.pem"), Path("ca.pem")), StringComparison.Ordinal);
        Run("openssl", "x509", "-in", Path("ca.pem"), "-pubkey", "-noout", "-out", Path("p.pem"));
        string[] verify = ["pkeyutl", "-verify", "-rawin", "-digest", "sm3", "-pkeyopt", $"distid:{Sm2PublicKey.DefaultUserId}", "-pubin", "-inkey", Path("p.pem"), "-sigfile", Path("s"), "-in"];
        Assert.Contains("Verified Successfully", Run("openssl", [.. verify, Path("m")]), StringComparison.Ordinal);
        File.WriteAllBytes(Path("m"), [.. Message, 0]);
        Assert.DoesNotContain("Successfully", Run("openssl", [.. verify, Path("m")]), StringComparison.Ordinal);
    }

    [Fact]
    public void EncryptedKey_IsOpenedByOpenSsl_WhoseSignaturesVerify()
    {
        File.WriteAllBytes(Path("k"), _key.ToEncryptedPkcs8("secret"));
        File.WriteAllBytes(Path("m"), Message);
        Run("openssl", "pkcs8", "-inform", "DER", "-in", Path("k"), "-passin", "pass:secret", "-out", Path("k.pem"));
        Run("openssl", "pkeyutl", "-sign", "-rawin", "-digest", "sm3", "-pkeyopt", $"distid:{Sm2PublicKey.DefaultUserId}", "-inkey", Path("k.pem"), "-in", Path("m"), "-out", Path("s"));
        Assert.True(_key.PublicKey.Verify(Message, File.ReadAllBytes(Path("s"))));
    }

    [Fact]
    public void EncryptedKey_MadeByOpenSsl_IsOpened()
    {
        Run("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2", "-out", Path("k.pem"));
        Run("openssl", "pkcs8", "-topk8", "-v2", "aes-256-cbc", "-in", Path("k.pem"), "-passout", "pass:secret", "-outform", "DER", "-out", Path("k"));
        var key = Sm2PrivateKey.FromEncryptedPkcs8(File.ReadAllBytes(Path("k")), "secret");
        File.WriteAllBytes(Path("m"), Message);
        Run("openssl", "pkeyutl", "-sign", "-rawin", "-digest", "sm3", "-pkeyopt", $"distid:{Sm2PublicKey.DefaultUserId}", "-inkey", Path("k.pem"), "-in", Path("m"), "-out", Path("s"));
        Assert.True(key.PublicKey.Verify(Message, File.ReadAllBytes(Path("s"))));
    }

    [Fact]
    public void Hash_IsThatOfOpenSslAndSmCrypto()
    {
        File.WriteAllBytes(Path("m"), Message);
        var hash = Convert.ToHexStringLower(Sm3.Hash(Message));
        Assert.Contains(hash, Run("openssl", "dgst", "-sm3", Path("m")), StringComparison.Ordinal);
        Assert.Equal(hash, Node(NodeHash, Hex(Message)));
    }

    [Fact]
    public void Signature_IsVerifiedBySmCrypto_AndTheOtherWayRound()
    {
        var point = Hex(_key.PublicKey.ToPoint());
        Assert.Equal("true", Node(NodeVerify, Hex(Message), Hex(_key.Sign(Message)), point));
        Assert.Equal("false", Node(NodeVerify, Hex([.. Message, 1]), Hex(_key.Sign(Message)), point));
        Assert.True(_key.PublicKey.Verify(Message, Convert.FromHexString(Node(NodeSign, Hex(Message), Hex(_key.ToBytes()), point))));
    }

    [Fact]
    public void Ciphertext_OfSmCrypto_IsDecrypted()
    {
        // sm-crypto leaves out the mark of an uncompressed point.
        var cipher = Convert.FromHexString("04" + Node(NodeEncrypt, Hex(Message), Hex(_key.PublicKey.ToPoint())));
        Assert.Equal(Message, _key.Decrypt(cipher));
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private string Path(string name) => System.IO.Path.Combine(_folder, name);
}
