using System.Security.Cryptography;

namespace Banshi.Platform.Keys;

/// <summary>An ECDSA key on P-256 for signatures that the world outside can check (ES256, RFC 7518 §3.4). Safe for all threads.</summary>
public sealed class Es256Key
{
    private static readonly PbeParameters Protection = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600_000);

    private readonly ECParameters _parameters;

    private Es256Key(ECParameters parameters) => _parameters = parameters;

    /// <summary>The public key that belongs to it.</summary>
    public Es256PublicKey PublicKey => new(_parameters.Q.X!, _parameters.Q.Y!);

    /// <summary>A new key from the operating system's random numbers.</summary>
    public static Es256Key Generate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new Es256Key(key.ExportParameters(includePrivateParameters: true));
    }

    /// <summary>Signs with SHA-256; the signature is r and s, 32 bytes each, as JWS wants it.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        using var key = ECDsa.Create(_parameters);
        return key.SignData(data, HashAlgorithmName.SHA256);
    }

    internal static Es256Key FromEncryptedPkcs8(ReadOnlySpan<byte> pkcs8, string password)
    {
        using var key = ECDsa.Create();
        key.ImportEncryptedPkcs8PrivateKey(password, pkcs8, out _);
        return new Es256Key(key.ExportParameters(includePrivateParameters: true));
    }

    internal byte[] ToEncryptedPkcs8(string password)
    {
        using var key = ECDsa.Create(_parameters);
        return key.ExportEncryptedPkcs8PrivateKey(password, Protection);
    }
}
