using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Banshi.Ofd.Crypto;

/// <summary>An SM2 public key (GB/T 32918): verifies signatures and encrypts. Safe for all threads.</summary>
public sealed class Sm2PublicKey
{
    /// <summary>The user id that enters every signature where no other was agreed (GB/T 35276).</summary>
    public const string DefaultUserId = "1234567812345678";

    internal Sm2PublicKey(ECPublicKeyParameters parameters) => Parameters = new ECPublicKeyParameters(
        Sm2Curve.Domain.Curve.ImportPoint(parameters.Q), Sm2Curve.Domain);

    internal ECPublicKeyParameters Parameters { get; }

    /// <summary>Reads a point of the curve: 04‖x‖y (65 bytes) or compressed (33 bytes).</summary>
    /// <exception cref="CryptographicException">The bytes are no point of the curve.</exception>
    public static Sm2PublicKey FromPoint(ReadOnlySpan<byte> point)
    {
        try
        {
            if (point.Length is not (33 or 65))
            {
                throw new ArgumentException("A point has 33 or 65 bytes.", nameof(point));
            }

            return new Sm2PublicKey(new ECPublicKeyParameters(Sm2Curve.Domain.Curve.DecodePoint(point), Sm2Curve.Domain));
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new CryptographicException("The bytes are no point of the SM2 curve.", e);
        }
    }

    /// <summary>The point as 04‖x‖y, 65 bytes.</summary>
    public byte[] ToPoint() => Parameters.Q.GetEncoded(compressed: false);

    /// <summary>Whether <paramref name="signature"/>, DER of SEQUENCE {r, s}, was made over <paramref name="data"/> by the private key of this one (SM2 with SM3).</summary>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, string userId = DefaultUserId)
    {
        var signer = new SM2Signer();
        signer.Init(forSigning: false, new ParametersWithID(Parameters, Encoding.UTF8.GetBytes(userId)));
        signer.BlockUpdate(data);
        return signer.VerifySignature(signature.ToArray());
    }

    /// <summary>Encrypts for the holder of the private key: C1‖C3‖C2 of GB/T 32918.4-2016, C1 as 04‖x‖y.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain) => Encrypt(plain, new ParametersWithRandom(Parameters, Sm2Curve.Random));

    internal static byte[] Encrypt(ReadOnlySpan<byte> plain, ICipherParameters keyAndRandom)
    {
        var engine = new SM2Engine(new SM3Digest(), SM2Engine.Mode.C1C3C2);
        engine.Init(forEncryption: true, keyAndRandom);
        var bytes = plain.ToArray();
        return engine.ProcessBlock(bytes, 0, bytes.Length);
    }
}
