using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Ofd.Seals;

/// <summary>Seals documents with one seal and one signing key (GB/T 33190 §18, GB/T 38540-2020). Made once, used for many documents; safe for all threads.</summary>
public sealed class OfdSealer
{
    private readonly ElectronicSeal _seal;
    private readonly Sm2Certificate _signer;
    private readonly Sm2PrivateKey _key;
    private readonly byte[] _sealBytes;
    private readonly ContentDigests _digests = new();

    /// <summary>A sealer.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="signer">The certificate that seals; the seal must list it.</param>
    /// <param name="key">Private key of that certificate.</param>
    /// <exception cref="ArgumentException">The seal does not list the certificate, or the key does not belong to it.</exception>
    public OfdSealer(ElectronicSeal seal, Sm2Certificate signer, Sm2PrivateKey key)
    {
        if (!signer.BelongsTo(key))
        {
            throw new ArgumentException("The private key does not belong to the signer's certificate.", nameof(key));
        }

        if (!seal.Lists(signer))
        {
            throw new ArgumentException("The seal does not list the signer's certificate.", nameof(signer));
        }

        _seal = seal;
        _signer = signer;
        _key = key;
        _sealBytes = seal.ToDer();
    }

    /// <summary>The sealed document. Every file of the package is protected: text, fonts, pictures, attachments, earlier seals.</summary>
    /// <param name="ofd">The document.</param>
    /// <param name="time">When it is sealed; certificate and seal must be valid then.</param>
    /// <param name="stamps">Where the seal is shown; none for a seal that is not shown.</param>
    /// <param name="isLast">Also protects the list of signatures: nobody can add another without breaking this one. False where another body will seal after.</param>
    /// <exception cref="OfdFormatException">The file is no OFD document, or goes beyond <see cref="OfdLimits.Default"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stamp lies on a page that the document does not have.</exception>
    /// <exception cref="InvalidOperationException">Certificate or seal are not valid at that time, or an earlier seal was the last.</exception>
    public byte[] Seal(ReadOnlyMemory<byte> ofd, DateTimeOffset time, IReadOnlyList<Stamp> stamps, bool isLast = true)
    {
        RequireValid(time);
        return Seal(Sealable.Read(Package.Open(ofd, OfdLimits.Default), time), time, stamps, isLast);
    }

    /// <summary>The same of a document that was not written yet: one step less.</summary>
    /// <param name="document">The document.</param>
    /// <param name="time">When it is sealed; certificate and seal must be valid then.</param>
    /// <param name="stamps">Where the seal is shown; none for a seal that is not shown.</param>
    /// <param name="isLast">Also protects the list of signatures. False where another body will seal after.</param>
    /// <exception cref="ArgumentException">The document has no page, or a length is not a number or longer than any page.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stamp lies on a page that the document does not have.</exception>
    /// <exception cref="InvalidOperationException">Certificate or seal are not valid at that time.</exception>
    public byte[] Seal(OfdDocument document, DateTimeOffset time, IReadOnlyList<Stamp> stamps, bool isLast = true)
    {
        RequireValid(time);
        return Seal(Sealable.Write(document), time, stamps, isLast);
    }

    private void RequireValid(DateTimeOffset time)
    {
        if (!_signer.IsValidAt(time) || !_seal.IsValidAt(time))
        {
            throw new InvalidOperationException("The seal or its certificate is not valid at the time of sealing.");
        }
    }

    private byte[] Seal(Sealable document, DateTimeOffset time, IReadOnlyList<Stamp> stamps, bool isLast) =>
        new Sealing(document, time, isLast, _digests).Apply(_sealBytes, stamps, Sign);

    private byte[] Sign(byte[] dataHash, string signaturePath, DateTimeOffset time)
    {
        var content = SignedValue.Content(_sealBytes, time, dataHash, signaturePath);
        return SignedValue.Write(content, _signer.ToDer(), _key.Sign(content, SignedValue.CommonLength(content, _sealBytes)));
    }
}
