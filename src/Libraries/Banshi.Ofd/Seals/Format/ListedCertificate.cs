using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals.Format;

/// <summary>A certificate in a seal's list: whole, or as a digest.</summary>
internal sealed record ListedCertificate(byte[] Bytes, string? DigestMethod)
{
    public bool Matches(Sm2Certificate certificate) => DigestMethod switch
    {
        null => Bytes.AsSpan().SequenceEqual(certificate.ToDer()),
        _ => SealAlgorithms.IsSm3(DigestMethod) && Bytes.AsSpan().SequenceEqual(Sm3.Hash(certificate.ToDer())),
    };
}
