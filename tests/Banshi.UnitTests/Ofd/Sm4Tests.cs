using System.Security.Cryptography;
using Banshi.Ofd.Crypto;
using CsCheck;

namespace Banshi.UnitTests.Ofd;

public sealed class Sm4Tests
{
    private static readonly byte[] Key = Convert.FromHexString("0123456789abcdeffedcba9876543210");

    [Fact]
    public void Ecb_OfTheStandardsExample_IsItsValue()
    {
        var cipher = Sm4.EncryptEcb(Key, Key);
        Assert.Equal("681edf34d206965e86b3e94f536e4246", Convert.ToHexStringLower(cipher));
        Assert.Equal(Key, Sm4.DecryptEcb(Key, cipher));
    }

    [Fact]
    public void Ecb_OneMillionTimes_IsTheStandardsValue()
    {
        var block = Key;
        for (var i = 0; i < 1_000_000; i++)
        {
            block = Sm4.EncryptEcb(Key, block);
        }

        Assert.Equal("595298c7c6fd271f0402f804c33d3f66", Convert.ToHexStringLower(block));
    }

    [Fact]
    public void Cbc_AndBack_IsTheSame() => Gen.Byte.Array[0, 200].Sample(plain =>
        Sm4.DecryptCbc(Key, Key, Sm4.EncryptCbc(Key, Key, plain)).AsSpan().SequenceEqual(plain));

    [Fact]
    public void Gcm_AndBack_IsTheSame() => Gen.Byte.Array[0, 200].Sample(plain =>
        Sm4.DecryptGcm(Key, Key.AsSpan(0, 12), Sm4.EncryptGcm(Key, Key.AsSpan(0, 12), plain, "id"u8), "id"u8).AsSpan().SequenceEqual(plain));

    [Fact]
    public void Gcm_AfterAnyBitChanged_DoesNotOpen()
    {
        var nonce = Key.AsSpan(0, 12).ToArray();
        var cipher = Sm4.EncryptGcm(Key, nonce, "身份证号"u8, "id"u8);
        for (var bit = 0; bit < cipher.Length * 8; bit++)
        {
            var changed = cipher.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<CryptographicException>(() => Sm4.DecryptGcm(Key, nonce, changed, "id"u8));
        }

        Assert.Throws<CryptographicException>(() => Sm4.DecryptGcm(Key, nonce, cipher, "other"u8));
        Assert.Throws<CryptographicException>(() => Sm4.DecryptGcm(Key, nonce, cipher.AsSpan(0, 15)));
    }
}
