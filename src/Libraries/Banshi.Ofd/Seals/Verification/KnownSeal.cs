namespace Banshi.Ofd.Seals.Verification;

/// <summary>A seal, and whether it is as its maker made it.</summary>
internal sealed record KnownSeal(ElectronicSeal Seal, bool IsAsMade)
{
    public static KnownSeal Parse(ReadOnlyMemory<byte> der)
    {
        var seal = ElectronicSeal.Parse(der);
        return new KnownSeal(seal, seal.HasIntactMakerSignature());
    }
}
