using Org.BouncyCastle.Crypto;

namespace Banshi.Ofd.Crypto;

/// <summary>Lets the provider's signer sign or verify a hash that was computed elsewhere: a digest that takes in nothing and gives what it was given.</summary>
internal sealed class GivenHash : IDigest
{
    /// <summary>SM3 of the user's hash and the message.</summary>
    public byte[] Value { get; set; } = new byte[Sm3.Size];

    public string AlgorithmName => "SM3";

    public int GetDigestSize() => Sm3.Size;

    public int GetByteLength() => 64;

    public void Update(byte input)
    {
    }

    public void BlockUpdate(byte[] input, int inOff, int inLen)
    {
    }

    public void BlockUpdate(ReadOnlySpan<byte> input)
    {
    }

    public int DoFinal(byte[] output, int outOff) => DoFinal(output.AsSpan(outOff));

    public int DoFinal(Span<byte> output)
    {
        Value.CopyTo(output);
        return Sm3.Size;
    }

    public void Reset()
    {
    }
}
