using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals;

/// <summary>What became of a protected file.</summary>
public enum FileState
{
    /// <summary>As it was sealed.</summary>
    Intact,

    /// <summary>Changed or damaged.</summary>
    Changed,

    /// <summary>No longer there.</summary>
    Missing,
}

/// <summary>A file that a signature protects.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="State">What became of it.</param>
public sealed record FileResult(string Path, FileState State);

/// <summary>One signature of a document.</summary>
/// <param name="Id">Its id, for example <c>s001</c>.</param>
/// <param name="Verdict">What to make of it.</param>
/// <param name="Problem">Why it could not be checked, in English; empty where it was.</param>
public sealed record SignatureReport(string Id, Verdict Verdict, string Problem)
{
    /// <summary>The seal; null where it could not be read.</summary>
    public ElectronicSeal? Seal { get; init; }

    /// <summary>Certificate of the signer; null where it could not be read.</summary>
    public Sm2Certificate? Signer { get; init; }

    /// <summary>When it was sealed, as the signer says; null where it does not say.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>The protected files.</summary>
    public IReadOnlyList<FileResult> Files { get; init; } = [];

    /// <summary>All checks that were made.</summary>
    public IReadOnlyList<CheckResult> Checks { get; init; } = [];
}
