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

    private const int WorthRemembering = 1 << 10;

    private SM3Digest? _user;
    private Beginning? _last;

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
        if (userId == DefaultUserId)
        {
            return Verify(data, signature, common: 0);
        }

        var signer = new SM2Signer();
        signer.Init(forSigning: false, new ParametersWithID(Parameters, Encoding.UTF8.GetBytes(userId)));
        signer.BlockUpdate(data);
        return signer.VerifySignature(signature.ToArray());
    }

    /// <summary>Encrypts for the holder of the private key: C1‖C3‖C2 of GB/T 32918.4-2016, C1 as 04‖x‖y.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain) => Encrypt(plain, new ParametersWithRandom(Parameters, Sm2Curve.Random));

    /// <summary>Verifies data whose first bytes many others have too.</summary>
    internal bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, int common)
    {
        var signer = new SM2Signer(new GivenHash { Value = HashOf(data, common) });
        signer.Init(forSigning: false, Parameters);
        return signer.VerifySignature(signature.ToArray());
    }

    /// <summary>
    /// What SM2 signs: the hash of the user (id, curve and key) and the data. Everything that is sealed with one seal begins with this seal, some tens of kilobytes: the hash
    /// is taken up behind the <paramref name="common"/> first bytes where the last data began with the same.
    /// </summary>
    internal byte[] HashOf(ReadOnlySpan<byte> data, int common)
    {
        var state = new SM3Digest(common < WorthRemembering ? User() : Begun(data[..common]));
        state.BlockUpdate(data[(common < WorthRemembering ? 0 : common)..]);
        var hash = new byte[Sm3.Size];
        state.DoFinal(hash);
        return hash;
    }

    private SM3Digest Begun(ReadOnlySpan<byte> bytes)
    {
        if (_last is { } last && bytes.SequenceEqual(last.Bytes))
        {
            return last.State;
        }

        var state = new SM3Digest(User());
        state.BlockUpdate(bytes);
        _last = new Beginning(bytes.ToArray(), state);
        return state;
    }

    /// <summary>A hash that took in the user: Z of GB/T 32918.2 §5.5, for the default id.</summary>
    private SM3Digest User()
    {
        if (_user is null)
        {
            var state = new SM3Digest();
            state.BlockUpdate(Z());
            _user = state;
        }

        return _user;
    }

    private byte[] Z()
    {
        var id = Encoding.ASCII.GetBytes(DefaultUserId);
        var curve = Sm2Curve.Domain.Curve;
        return Sm3.Hash(
        [
            .. (ReadOnlySpan<byte>)[(byte)(id.Length * 8 >> 8), (byte)(id.Length * 8)], .. id, .. curve.A.GetEncoded(), .. curve.B.GetEncoded(),
            .. Sm2Curve.Domain.G.GetEncoded(compressed: false).AsSpan(1), .. ToPoint().AsSpan(1),
        ]);
    }

    internal static byte[] Encrypt(ReadOnlySpan<byte> plain, ICipherParameters keyAndRandom)
    {
        var engine = new SM2Engine(new SM3Digest(), SM2Engine.Mode.C1C3C2);
        engine.Init(forEncryption: true, keyAndRandom);
        var bytes = plain.ToArray();
        return engine.ProcessBlock(bytes, 0, bytes.Length);
    }

    /// <summary>Bytes, and the state of a hash that took them in; never changed, only copied.</summary>
    private sealed record Beginning(byte[] Bytes, SM3Digest State);
}
