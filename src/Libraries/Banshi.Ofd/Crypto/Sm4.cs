using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;

namespace Banshi.Ofd.Crypto;

/// <summary>The SM4 block cipher, GB/T 32907-2016: 16-byte key, 16-byte block. Use GCM where nothing else is prescribed: it alone notices a changed ciphertext.</summary>
public static class Sm4
{
    /// <summary>Bytes of a key, a block and the initialization vector of CBC.</summary>
    public const int BlockSize = 16;

    /// <summary>Bytes of the nonce of GCM. The same nonce must never be used twice under one key.</summary>
    public const int NonceSize = 12;

    /// <summary>Bytes of the tag that GCM appends to the ciphertext.</summary>
    public const int TagSize = 16;

    /// <summary>ECB without padding: whole blocks, each on its own. A building stone, not a way to keep data secret.</summary>
    /// <exception cref="ArgumentException">The data are not whole blocks, or the key is not 16 bytes.</exception>
    public static byte[] EncryptEcb(ReadOnlySpan<byte> key, ReadOnlySpan<byte> blocks) => Ecb(encrypt: true, key, blocks);

    /// <summary>The reverse of <see cref="EncryptEcb"/>.</summary>
    /// <exception cref="ArgumentException">The data are not whole blocks, or the key is not 16 bytes.</exception>
    public static byte[] DecryptEcb(ReadOnlySpan<byte> key, ReadOnlySpan<byte> blocks) => Ecb(encrypt: false, key, blocks);

    /// <summary>CBC with PKCS#7 padding.</summary>
    /// <exception cref="ArgumentException">Key or vector are not 16 bytes.</exception>
    public static byte[] EncryptCbc(ReadOnlySpan<byte> key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> plain)
    {
        var cipher = Cbc(encrypt: true, key, vector);
        return cipher.DoFinal(plain.ToArray());
    }

    /// <summary>The reverse of <see cref="EncryptCbc"/>.</summary>
    /// <exception cref="ArgumentException">Key or vector are not 16 bytes.</exception>
    /// <exception cref="CryptographicException">The padding is wrong: another key, or changed data.</exception>
    public static byte[] DecryptCbc(ReadOnlySpan<byte> key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> cipherText)
    {
        var cipher = Cbc(encrypt: false, key, vector);
        try
        {
            return cipher.DoFinal(cipherText.ToArray());
        }
        catch (CryptoException e)
        {
            throw new CryptographicException("The SM4-CBC ciphertext does not open with this key.", e);
        }
    }

    /// <summary>GCM: the ciphertext, then the 16-byte tag.</summary>
    /// <param name="key">16 bytes.</param>
    /// <param name="nonce">12 bytes, never the same twice under one key.</param>
    /// <param name="plain">What is to be kept secret.</param>
    /// <param name="bound">Bytes that stay open but must be the same when it is decrypted, for example the record's id.</param>
    /// <exception cref="ArgumentException">Key or nonce have another length.</exception>
    public static byte[] EncryptGcm(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> bound = default)
    {
        var cipher = Gcm(encrypt: true, key, nonce, bound);
        var result = new byte[plain.Length + TagSize];
        var written = cipher.ProcessBytes(plain, result);
        cipher.DoFinal(result.AsSpan(written));
        return result;
    }

    /// <summary>The reverse of <see cref="EncryptGcm"/>.</summary>
    /// <exception cref="ArgumentException">Key or nonce have another length.</exception>
    /// <exception cref="CryptographicException">Key, nonce, bound bytes or the ciphertext are not those of the encryption.</exception>
    public static byte[] DecryptGcm(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> cipherText, ReadOnlySpan<byte> bound = default)
    {
        if (cipherText.Length < TagSize)
        {
            throw new CryptographicException("The SM4-GCM ciphertext is shorter than its tag.");
        }

        var cipher = Gcm(encrypt: false, key, nonce, bound);
        var result = new byte[cipherText.Length - TagSize];
        try
        {
            var written = cipher.ProcessBytes(cipherText, result);
            cipher.DoFinal(result.AsSpan(written));
            return result;
        }
        catch (InvalidCipherTextException e)
        {
            throw new CryptographicException("The SM4-GCM ciphertext was changed, or does not belong to this key, nonce and bound bytes.", e);
        }
    }

    private static byte[] Ecb(bool encrypt, ReadOnlySpan<byte> key, ReadOnlySpan<byte> blocks)
    {
        if (blocks.Length % BlockSize != 0)
        {
            throw new ArgumentException("ECB takes whole blocks of 16 bytes.", nameof(blocks));
        }

        var engine = new SM4Engine();
        engine.Init(encrypt, new KeyParameter(key));
        var result = new byte[blocks.Length];
        for (var at = 0; at < result.Length; at += BlockSize)
        {
            engine.ProcessBlock(blocks[at..], result.AsSpan(at));
        }

        return result;
    }

    private static PaddedBufferedBlockCipher Cbc(bool encrypt, ReadOnlySpan<byte> key, ReadOnlySpan<byte> vector)
    {
        var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(new SM4Engine()), new Pkcs7Padding());
        cipher.Init(encrypt, new ParametersWithIV(new KeyParameter(key), vector));
        return cipher;
    }

    private static GcmBlockCipher Gcm(bool encrypt, ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> bound)
    {
        if (nonce.Length != NonceSize)
        {
            throw new ArgumentException("The nonce has 12 bytes.", nameof(nonce));
        }

        var cipher = new GcmBlockCipher(new SM4Engine());
        cipher.Init(encrypt, new AeadParameters(new KeyParameter(key), TagSize * 8, nonce.ToArray(), bound.ToArray()));
        return cipher;
    }
}
