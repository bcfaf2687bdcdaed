using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Utilities;

namespace Banshi.Ofd.Crypto;

/// <summary>An SM2 private key (GB/T 32918): signs and decrypts. Safe for all threads.</summary>
public sealed class Sm2PrivateKey
{
    private const int Length = 32;

    private readonly ConcurrentBag<(SM2Signer Signer, GivenHash Hash)> _signers = [];

    private Sm2PrivateKey(ECPrivateKeyParameters parameters)
    {
        Parameters = parameters;
        PublicKey = new Sm2PublicKey(new ECPublicKeyParameters(Sm2Curve.Domain.G.Multiply(parameters.D), Sm2Curve.Domain));
    }

    /// <summary>The public key that belongs to it.</summary>
    public Sm2PublicKey PublicKey { get; }

    internal ECPrivateKeyParameters Parameters { get; }

    /// <summary>A new key from the operating system's random numbers.</summary>
    public static Sm2PrivateKey Generate()
    {
        var generator = new ECKeyPairGenerator();
        generator.Init(new ECKeyGenerationParameters(Sm2Curve.Domain, Sm2Curve.Random));
        return new Sm2PrivateKey((ECPrivateKeyParameters)generator.GenerateKeyPair().Private);
    }

    /// <summary>Reads the number d, 32 bytes, big-endian.</summary>
    /// <exception cref="CryptographicException">The number is not a private key of the curve.</exception>
    public static Sm2PrivateKey FromBytes(ReadOnlySpan<byte> d)
    {
        var number = new BigInteger(1, d);
        // SM2 divides by 1 + d: the last number below the order, which ECDSA would allow, is no key here.
        if (d.Length != Length || number.SignValue == 0 || number.CompareTo(Sm2Curve.Domain.N.Subtract(BigInteger.One)) >= 0)
        {
            throw new CryptographicException("The bytes are no SM2 private key.");
        }

        return new Sm2PrivateKey(new ECPrivateKeyParameters(number, Sm2Curve.Domain));
    }

    /// <summary>Reads what <see cref="ToEncryptedPkcs8"/> wrote; also the files of OpenSSL with PBES2, PBKDF2-HMAC-SHA256 and AES-256-CBC.</summary>
    /// <exception cref="CryptographicException">Another format or cipher, or the password is wrong.</exception>
    public static Sm2PrivateKey FromEncryptedPkcs8(ReadOnlySpan<byte> pkcs8, string password) => FromBytes(EncryptedPkcs8.Open(pkcs8, password));

    /// <summary>The number d, 32 bytes, big-endian, in the clear.</summary>
    public byte[] ToBytes() => BigIntegers.AsUnsignedByteArray(Length, Parameters.D);

    /// <summary>Encrypted PKCS#8 (RFC 5958) under a password: PBES2 with PBKDF2-HMAC-SHA256, 600,000 rounds, and AES-256-CBC, which OpenSSL opens too.</summary>
    public byte[] ToEncryptedPkcs8(string password) => EncryptedPkcs8.Seal(this, password);

    /// <summary>Signs with SM2 and SM3; the signature is DER of SEQUENCE {r, s}, 70 to 72 bytes.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data, string userId = Sm2PublicKey.DefaultUserId)
    {
        if (userId == Sm2PublicKey.DefaultUserId)
        {
            return Sign(data, common: 0);
        }

        var signer = CreateSigner(userId, Parameters);
        signer.BlockUpdate(data);
        return signer.GenerateSignature();
    }

    /// <summary>Opens what <see cref="Sm2PublicKey.Encrypt(ReadOnlySpan{byte})"/> made.</summary>
    /// <exception cref="CryptographicException">The ciphertext was changed or belongs to another key.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> cipherText)
    {
        var engine = new SM2Engine(new SM3Digest(), SM2Engine.Mode.C1C3C2);
        engine.Init(forEncryption: false, Parameters);
        var bytes = cipherText.ToArray();
        try
        {
            return engine.ProcessBlock(bytes, 0, bytes.Length);
        }
        catch (Exception e)
        {
            // What the provider throws depends on where the bytes stop making sense.
            throw new CryptographicException("The SM2 ciphertext was changed or belongs to another key.", e);
        }
    }

    internal static SM2Signer CreateSigner(string userId, ICipherParameters key)
    {
        var signer = new SM2Signer();
        signer.Init(forSigning: true, new ParametersWithID(key, Encoding.UTF8.GetBytes(userId)));
        return signer;
    }

    /// <summary>Signs data whose first bytes many others have too (<see cref="Sm2PublicKey.HashOf"/>).</summary>
    internal byte[] Sign(ReadOnlySpan<byte> data, int common)
    {
        // A signer multiplies the curve's base point once when it is made, as often as a signature does: kept, it halves the work.
        var (signer, hash) = _signers.TryTake(out var kept) ? kept : CreateHashSigner();
        hash.Value = PublicKey.HashOf(data, common);
        var signature = signer.GenerateSignature();
        _signers.Add((signer, hash));
        return signature;
    }

    private (SM2Signer Signer, GivenHash Hash) CreateHashSigner()
    {
        var hash = new GivenHash();
        var signer = new SM2Signer(hash);
        signer.Init(forSigning: true, Parameters);
        return (signer, hash);
    }
}
