using Banshi.Ofd;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform.Keys;

namespace Banshi.Licenses.Seals;

/// <summary>A seal file (SESeal, GB/T 38540) that a maker cut for a key of ours: what must be true of it before it can be used.</summary>
internal sealed class MadeSeal(SealDesk desk, IKeyStore keys)
{
    public const int LargestFile = 1024 * 1024;

    /// <summary>The seal and the certificate of our key in it; null where the file is no seal, or not one that can be used.</summary>
    public async Task<(byte[] Seal, byte[] Certificate)?> ReadAsync(byte[] file, AgencySeal wanted, DateTime now, CancellationToken cancellation)
    {
        if (Parse(file) is not { } seal || !seal.HasIntactMakerSignature() || !seal.IsValidAt(now))
        {
            return null;
        }

        var trusted = await desk.AuthoritiesAsync(cancellation);
        var key = keys.Get(wanted.KeyName);
        var signer = seal.Properties.Signers.FirstOrDefault(certificate => certificate.BelongsTo(key) && certificate.IsValidAt(now) && IsTrusted(certificate, trusted));
        return signer is not null && IsTrusted(seal.Maker, trusted) ? (seal.ToDer(), signer.ToDer()) : null;
    }

    private static bool IsTrusted(Sm2Certificate certificate, IReadOnlyList<Sm2Certificate> trusted) =>
        trusted.Any(authority => authority.Equals(certificate) || authority.HasIssued(certificate));

    private static ElectronicSeal? Parse(byte[] file)
    {
        try
        {
            return ElectronicSeal.Parse(file);
        }
        catch (OfdFormatException)
        {
            return null;
        }
    }
}
