using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals;

/// <summary>What a seal says about itself (SES_SealInfo, GB/T 38540-2020 §6.1).</summary>
public sealed record SealProperties
{
    /// <summary>esID, ASCII: for seals of public bodies the code that public security gave, 13 or 14 digits.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, usually that of the body that seals.</summary>
    public required string Name { get; init; }

    /// <summary>Vid, ASCII: who made the seal's software.</summary>
    public string Vendor { get; init; } = "Banshi";

    /// <summary>Kind of seal; the standards leave the numbers to those who use them. 1 is commonly the seal of an organization.</summary>
    public int Type { get; init; } = 1;

    /// <summary>The certificates that may seal with it; in a parsed seal only those that it holds whole.</summary>
    public required IReadOnlyList<Sm2Certificate> Signers { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>First instant at which it may seal.</summary>
    public required DateTimeOffset ValidFrom { get; init; }

    /// <summary>Last instant at which it may seal.</summary>
    public required DateTimeOffset ValidTo { get; init; }
}
