using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Ofd.Seals;

/// <summary>
/// An electronic seal (SESeal): picture, name and term, the certificates that may use it, and the signature of the body that made it. Written by GB/T 38540-2020
/// (version 4); read in the versions of GM/T 0031-2014 (1), GB/T 38540-2020 (4) and GM/T 0031-2025 (5).
/// </summary>
public sealed class ElectronicSeal
{
    private readonly SealFile _file;

    private ElectronicSeal(SealFile file, Sm2Certificate maker)
    {
        _file = file;
        Maker = maker;
    }

    /// <summary>1, 4 or 5.</summary>
    public int Version => _file.Info.Version;

    /// <summary>What it says about itself.</summary>
    public SealProperties Properties => _file.Info.Properties;

    /// <summary>What it looks like.</summary>
    public SealPicture Picture => _file.Info.Picture;

    /// <summary>Certificate of the body that made it.</summary>
    public Sm2Certificate Maker { get; }

    /// <summary>Makes a seal of version 4.</summary>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="picture">What it looks like; readers are happiest with a PNG of some ten kilobytes.</param>
    /// <param name="maker">Certificate of the body that makes it.</param>
    /// <param name="makerKey">Private key of that certificate.</param>
    /// <param name="listDigests">Lists the signers' certificates by their SM3 hash instead of whole.</param>
    /// <exception cref="ArgumentException">The key does not belong to the certificate, or no signer is given.</exception>
    public static ElectronicSeal Create(SealProperties properties, SealPicture picture, Sm2Certificate maker, Sm2PrivateKey makerKey, bool listDigests = false)
    {
        if (properties.Signers.Count == 0)
        {
            throw new ArgumentException("A seal names at least one certificate that may use it.", nameof(properties));
        }

        if (!maker.BelongsTo(makerKey))
        {
            throw new ArgumentException("The private key does not belong to the maker's certificate.", nameof(makerKey));
        }

        return Parse(SealFile.Create(properties, picture, maker, makerKey, listDigests));
    }

    /// <summary>Reads a seal, for example a Seal.esl.</summary>
    /// <exception cref="OfdFormatException">The bytes are no seal of a known version, or its maker's certificate has no SM2 key.</exception>
    public static ElectronicSeal Parse(ReadOnlyMemory<byte> der)
    {
        var file = SealFile.Parse(der);
        return new ElectronicSeal(file, DerReading.Certificate(file.MakerCertificate, "The certificate of the seal's maker"));
    }

    /// <summary>The DER bytes.</summary>
    public byte[] ToDer() => _file.Der.ToArray();

    /// <summary>Whether a certificate is among those that may use the seal.</summary>
    public bool Lists(Sm2Certificate signer) => _file.Info.Listed.Any(listed => listed.Matches(signer));

    /// <summary>Whether an instant lies in the seal's term.</summary>
    public bool IsValidAt(DateTimeOffset instant) => Properties.ValidFrom <= instant && instant <= Properties.ValidTo;

    /// <summary>Whether the signature of its maker is right: nothing in the seal was changed since it was made. Whether the maker is trusted is another question.</summary>
    public bool HasIntactMakerSignature() =>
        _file.Algorithm == SealAlgorithms.Sm2WithSm3 && Maker.PublicKey.Verify(_file.SignedBytes, _file.Signature.Span);
}
