using System.Security.Cryptography;
using System.Text;
using Banshi.Ofd.Crypto;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace Banshi.UnitTests.Ofd;

/// <summary>The examples of GB/T 32918.5 with their fixed random number, and what must not pass.</summary>
public sealed class Sm2Tests
{
    private const string D = "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";
    private const string X = "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020";
    private const string Y = "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
    private const string K = "59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21";
    private const string R = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3";
    private const string S = "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";
    private const string CipherText =
        "0404EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73E858F9D81E5430A57B36DAAB8F950A3C64E6EE6A63094D99283AFF767E124DF0"
        + "59983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD876621886CA989CA9C7D58087307CA93092D651EFA";

    private static readonly Sm2PrivateKey Key = Sm2PrivateKey.FromBytes(Convert.FromHexString(D));

    [Fact]
    public void PublicKey_OfTheStandardsExample_IsItsPoint() => Assert.Equal("04" + X + Y, Convert.ToHexString(Key.PublicKey.ToPoint()));

    [Fact]
    public void Sign_WithTheStandardsRandomNumber_GivesItsSignature()
    {
        var signer = Sm2PrivateKey.CreateSigner(Sm2PublicKey.DefaultUserId, new ParametersWithRandom(Key.Parameters, new FixedRandom()));
        var message = Encoding.ASCII.GetBytes("message digest");
        signer.BlockUpdate(message, 0, message.Length);
        var numbers = Asn1Sequence.GetInstance(signer.GenerateSignature()).Select(number => ((DerInteger)number).PositiveValue.ToString(16)).ToArray();
        Assert.Equal([R, S], numbers.Select(number => number.ToUpperInvariant()));
    }

    [Fact]
    public void Encrypt_WithTheStandardsRandomNumber_GivesItsCiphertext()
    {
        var cipher = Sm2PublicKey.Encrypt("encryption standard"u8, new ParametersWithRandom(Key.PublicKey.Parameters, new FixedRandom()));
        Assert.Equal(CipherText, Convert.ToHexString(cipher));
        Assert.Equal("encryption standard"u8, Key.Decrypt(cipher));
    }

    [Fact]
    public void Decrypt_AfterAByteChanged_Fails()
    {
        var cipher = Key.PublicKey.Encrypt("encryption standard"u8);
        for (var i = 0; i < cipher.Length; i++)
        {
            var changed = cipher.ToArray();
            changed[i] ^= 1;
            Assert.Throws<CryptographicException>(() => Key.Decrypt(changed));
        }
    }

    [Fact]
    public void Verify_KnowsItsOwnSignaturesOnly()
    {
        var signature = Key.Sign("data"u8);
        Assert.True(Key.PublicKey.Verify("data"u8, signature));
        Assert.False(Key.PublicKey.Verify("Data"u8, signature));
        Assert.False(Key.PublicKey.Verify("data"u8, signature, "ALICE123@YAHOO.COM"));
        Assert.False(Sm2PrivateKey.Generate().PublicKey.Verify("data"u8, signature));
        Assert.False(Key.PublicKey.Verify("data"u8, [1, 2, 3]));
        Assert.True(Key.PublicKey.Verify("data"u8, Key.Sign("data"u8, "ALICE123@YAHOO.COM"), "ALICE123@YAHOO.COM"));
    }

    [Fact]
    public void Sign_ByManyThreadsAtOnce_IsRightEachTime() => Parallel.For(0, 200, i =>
    {
        var data = Encoding.UTF8.GetBytes($"data {i}");
        Assert.True(Key.PublicKey.Verify(data, Key.Sign(data)));
    });

    [Fact]
    public void PrivateKey_UnderAPassword_ComesBackWithThatPasswordOnly()
    {
        var file = Key.ToEncryptedPkcs8("密码 1");
        Assert.Equal(Key.ToBytes(), Sm2PrivateKey.FromEncryptedPkcs8(file, "密码 1").ToBytes());
        Assert.Throws<CryptographicException>(() => Sm2PrivateKey.FromEncryptedPkcs8(file, "密码 2"));
        Assert.Throws<CryptographicException>(() => Sm2PrivateKey.FromEncryptedPkcs8(file.AsSpan(0, 100), "密码 1"));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54122")]
    [InlineData("01")]
    public void PrivateKey_OutOfRange_IsRefused(string d) => Assert.Throws<CryptographicException>(() => Sm2PrivateKey.FromBytes(Convert.FromHexString(d)));

    [Theory]
    [InlineData("04" + X + X)]
    [InlineData("00")]
    [InlineData("04")]
    [InlineData("")]
    public void PublicKey_ThatIsNoPoint_IsRefused(string point) => Assert.Throws<CryptographicException>(() => Sm2PublicKey.FromPoint(Convert.FromHexString(point)));

    private sealed class FixedRandom : SecureRandom
    {
        public override void NextBytes(byte[] buf) => Convert.FromHexString(K).CopyTo(buf, 0);

        public override void NextBytes(byte[] buf, int off, int len) => Convert.FromHexString(K).CopyTo(buf, off);

        public override void NextBytes(Span<byte> buffer) => Convert.FromHexString(K).CopyTo(buffer);
    }
}
