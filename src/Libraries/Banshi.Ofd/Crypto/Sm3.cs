using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace Banshi.Ofd.Crypto;

/// <summary>The SM3 hash, GB/T 32905-2016. One instance hashes one message piece by piece and may be used again after <see cref="Finish"/>; it is not thread-safe.</summary>
public sealed class Sm3
{
    private readonly SM3Digest _digest = new();

    /// <summary>Bytes of a hash.</summary>
    public const int Size = 32;

    /// <summary>The hash of one message.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        var sm3 = new Sm3();
        sm3.Append(data);
        return sm3.Finish();
    }

    /// <summary>HMAC-SM3 (RFC 2104 over SM3).</summary>
    public static byte[] Hmac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        var mac = new HMac(new SM3Digest());
        mac.Init(new KeyParameter(key));
        mac.BlockUpdate(data);
        var result = new byte[Size];
        mac.DoFinal(result);
        return result;
    }

    /// <summary>Adds the next piece of the message.</summary>
    public void Append(ReadOnlySpan<byte> piece) => _digest.BlockUpdate(piece);

    /// <summary>The hash of all pieces; the next piece begins a new message.</summary>
    public byte[] Finish()
    {
        var hash = new byte[Size];
        _digest.DoFinal(hash);
        return hash;
    }
}
