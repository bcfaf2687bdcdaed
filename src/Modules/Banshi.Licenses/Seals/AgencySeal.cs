namespace Banshi.Licenses.Seals;

/// <summary>The electronic seal of an agency, and the certificate that seals with it. The private key is in the key store.</summary>
internal sealed class AgencySeal
{
    public required Guid AgencyId { get; init; }

    public required string Name { get; init; }

    /// <summary>SESeal, DER.</summary>
    public required byte[] Seal { get; init; }

    /// <summary>Certificate of the signing key, DER.</summary>
    public required byte[] Certificate { get; init; }

    /// <summary>Name of the signing key in the key store.</summary>
    public required string KeyName { get; init; }
}

/// <summary>An authority whose certificates this installation trusts.</summary>
internal sealed class TrustedAuthority
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>DER.</summary>
    public required byte[] Certificate { get; init; }

    /// <summary>Name of its key where it is the sample region's own authority; null for a foreign one.</summary>
    public string? KeyName { get; init; }
}
