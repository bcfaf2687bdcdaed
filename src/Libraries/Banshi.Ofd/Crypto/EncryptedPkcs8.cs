using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Ofd.Crypto;

/// <summary>
/// Private keys as encrypted PKCS#8 (RFC 5958, RFC 8018). AES and SHA-256 rather than SM4 and SM3: the operating system computes them a hundred times
/// faster, so that the rounds that protect a weak password can be many, and common tools open the file.
/// </summary>
internal static class EncryptedPkcs8
{
    private const string Pbes2 = "1.2.840.113549.1.5.13";
    private const string Pbkdf2 = "1.2.840.113549.1.5.12";
    private const string HmacSha256 = "1.2.840.113549.2.9";
    private const string Aes256Cbc = "2.16.840.1.101.3.4.1.42";
    private const string EcPublicKey = "1.2.840.10045.2.1";
    private const string Sm2 = "1.2.156.10197.1.301";
    private const int Rounds = 600_000;
    private const int MostRounds = 10_000_000;
    private static readonly Asn1Tag PublicKeyTag = new(TagClass.ContextSpecific, 1);

    public static byte[] Seal(Sm2PrivateKey key, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var vector = RandomNumberGenerator.GetBytes(16);
        using var aes = Aes.Create();
        aes.Key = Derive(password, salt, Rounds);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            WriteAlgorithm(writer, salt, vector);
            writer.WriteOctetString(aes.EncryptCbc(PlainKey(key), vector));
        }

        return writer.Encode();
    }

    /// <summary>The number d of the key in the file.</summary>
    public static byte[] Open(ReadOnlySpan<byte> pkcs8, string password)
    {
        try
        {
            var outer = new AsnReader(pkcs8.ToArray(), AsnEncodingRules.DER).ReadSequence();
            var (salt, rounds, vector) = ReadAlgorithm(outer.ReadSequence());
            using var aes = Aes.Create();
            aes.Key = Derive(password, salt, rounds);
            return ReadPlainKey(aes.DecryptCbc(outer.ReadOctetString(), vector));
        }
        catch (Exception e) when (e is AsnContentException or ArgumentException)
        {
            throw new CryptographicException("The bytes are no encrypted PKCS#8 file with PBES2, PBKDF2-HMAC-SHA256, AES-256-CBC and an SM2 key.", e);
        }
    }

    private static byte[] Derive(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, rounds, HashAlgorithmName.SHA256, 32);

    private static void WriteAlgorithm(AsnWriter writer, byte[] salt, byte[] vector)
    {
        using var algorithm = writer.PushSequence();
        writer.WriteObjectIdentifier(Pbes2);
        using var parameters = writer.PushSequence();
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Pbkdf2);
            using var derivation = writer.PushSequence();
            writer.WriteOctetString(salt);
            writer.WriteInteger(Rounds);
            using var function = writer.PushSequence();
            writer.WriteObjectIdentifier(HmacSha256);
            writer.WriteNull();
        }

        using var cipher = writer.PushSequence();
        writer.WriteObjectIdentifier(Aes256Cbc);
        writer.WriteOctetString(vector);
    }

    private static (byte[] Salt, int Rounds, byte[] Vector) ReadAlgorithm(AsnReader algorithm)
    {
        Expect(algorithm, Pbes2);
        var parameters = algorithm.ReadSequence();
        var derivation = parameters.ReadSequence();
        Expect(derivation, Pbkdf2);
        var values = derivation.ReadSequence();
        var salt = values.ReadOctetString();
        if (!values.TryReadInt32(out var rounds) || rounds is < 1 or > MostRounds)
        {
            throw new CryptographicException("The number of rounds is out of range.");
        }

        if (values.PeekTag().TagValue == (int)UniversalTagNumber.Integer)
        {
            values.ReadInteger();
        }

        Expect(values.ReadSequence(), HmacSha256);
        var cipher = parameters.ReadSequence();
        Expect(cipher, Aes256Cbc);
        return (salt, rounds, cipher.ReadOctetString());
    }

    private static byte[] PlainKey(Sm2PrivateKey key)
    {
        var inner = new AsnWriter(AsnEncodingRules.DER);
        using (inner.PushSequence())
        {
            inner.WriteInteger(1);
            inner.WriteOctetString(key.ToBytes());
            using var publicKey = inner.PushSequence(PublicKeyTag);
            inner.WriteBitString(key.PublicKey.ToPoint());
        }

        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(EcPublicKey);
                writer.WriteObjectIdentifier(Sm2);
            }

            writer.WriteOctetString(inner.Encode());
        }

        return writer.Encode();
    }

    private static byte[] ReadPlainKey(byte[] plain)
    {
        var info = new AsnReader(plain, AsnEncodingRules.DER).ReadSequence();
        info.ReadInteger();
        var algorithm = info.ReadSequence();
        Expect(algorithm, EcPublicKey);
        Expect(algorithm, Sm2);
        var key = new AsnReader(info.ReadOctetString(), AsnEncodingRules.DER).ReadSequence();
        key.ReadInteger();
        return key.ReadOctetString();
    }

    private static void Expect(AsnReader reader, string identifier)
    {
        var found = reader.ReadObjectIdentifier();
        if (found != identifier)
        {
            throw new CryptographicException($"Object identifier {found} where {identifier} is expected.");
        }
    }
}
