namespace Banshi.Ofd.Seals.Format;

/// <summary>Object identifiers of GM/T 0006.</summary>
internal static class SealOids
{
    public const string Sm3 = "1.2.156.10197.1.401";
    public const string Sm2WithSm3 = "1.2.156.10197.1.501";
}
