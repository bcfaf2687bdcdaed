using Banshi.Ofd;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform;
using Banshi.Platform.Keys;

namespace Banshi.Licenses.Seals;

/// <summary>A seal file (SESeal, GB/T 38540) that a maker cut for a key of ours: what must be true of it before it can be used.</summary>
internal sealed class MadeSeal(SealDesk desk, IKeyStore keys)
{
    public const int LargestFile = 1024 * 1024;

    /// <summary>A seal that can be used.</summary>
    /// <param name="Seal">SESeal, DER.</param>
    /// <param name="Certificate">Certificate of our key in it, DER.</param>
    /// <param name="ValidTo">The last whole day on which file, certificate and application hold.</param>
    public sealed record Cut(byte[] Seal, byte[] Certificate, DateOnly ValidTo);

    /// <summary>What is in the file; null where it is no seal, bears another name, or is not one that can be used.</summary>
    public async Task<Cut?> ReadAsync(byte[] file, AgencySeal wanted, DateTime now, CancellationToken cancellation)
    {
        if (Parse(file) is not { } seal || !seal.HasIntactMakerSignature() || !seal.IsValidAt(now) || seal.Properties.Name != wanted.Name)
        {
            return null;
        }

        var trusted = await desk.AuthoritiesAsync(cancellation);
        var key = keys.Get(wanted.KeyName);
        var signer = seal.Properties.Signers.FirstOrDefault(certificate => certificate.BelongsTo(key) && certificate.IsValidAt(now) && IsTrusted(certificate, trusted));
        return signer is not null && IsTrusted(seal.Maker, trusted)
            ? new Cut(seal.ToDer(), signer.ToDer(), new[] { wanted.ValidTo, LastDay(seal.Properties.ValidTo), LastDay(signer.ValidTo) }.Min())
            : null;
    }

    private static DateOnly LastDay(DateTimeOffset end) => Clock.LegalDay(end.UtcDateTime.AddSeconds(1)).AddDays(-1);

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
