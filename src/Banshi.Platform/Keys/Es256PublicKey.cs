using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Platform.Keys;

/// <summary>The public half of an ECDSA key on P-256.</summary>
/// <param name="X">Coordinate, 32 bytes, big-endian.</param>
/// <param name="Y">Coordinate, 32 bytes, big-endian.</param>
public sealed record Es256PublicKey(byte[] X, byte[] Y)
{
    private const int Length = 32;

    /// <summary>Its name: the SHA-256 of its JWK (RFC 7638), base64url.</summary>
    public string Thumbprint => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(
        $$"""{"crv":"P-256","kty":"EC","x":"{{Base64Url.EncodeToString(X)}}","y":"{{Base64Url.EncodeToString(Y)}}"}""")));

    /// <summary>Reads the coordinates of a JWK, base64url; null where they are no point of the curve.</summary>
    public static Es256PublicKey? Read(string x, string y)
    {
        if (!Base64Url.IsValid(x) || !Base64Url.IsValid(y))
        {
            return null;
        }

        var key = new Es256PublicKey(Base64Url.DecodeFromChars(x), Base64Url.DecodeFromChars(y));
        return key.X.Length == Length && key.Y.Length == Length && key.IsOnCurve() ? key : null;
    }

    /// <summary>Whether r and s, 32 bytes each, are its signature of the data.</summary>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = Open();
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
    }

    private ECDsa Open() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = X, Y = Y } });

    private bool IsOnCurve()
    {
        try
        {
            using var key = Open();
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
