namespace Banshi.Ofd.Seals.Format;

/// <summary>How seals and signatures name their algorithms (GM/T 0006).</summary>
internal static class SealAlgorithms
{
    /// <summary>The schema of Signature.xml knows MD5 and SHA1 by name only; the files in use name SM3 in the same way, or by its object identifier.</summary>
    public const string Sm3 = "SM3";

    public const string Sm2WithSm3 = "1.2.156.10197.1.501";

    /// <summary>Whether this is SM3: the algorithm, or its use without a key. The branch <c>.2</c> is its use with a key, another thing.</summary>
    public static bool IsSm3(string method) =>
        method.Equals(Sm3, StringComparison.OrdinalIgnoreCase) || method is "1.2.156.10197.1.401" or "1.2.156.10197.1.401.1";
}
