using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Seals;

/// <summary>What to make of a document, from the best to the worst that a seal can be found.</summary>
public enum Verdict
{
    /// <summary>Untouched since it was sealed, by somebody whom the verifier trusts.</summary>
    Valid,

    /// <summary>Not sealed at all.</summary>
    NotSealed,

    /// <summary>Untouched since it was sealed, but not by somebody whom the verifier trusts: another authority, or not entitled at that time.</summary>
    NotTrusted,

    /// <summary>Signed in a way that this library cannot check; whether it was altered is unknown.</summary>
    Unsupported,

    /// <summary>Something was changed, added or removed after it was sealed, or the parts of the signature do not belong together.</summary>
    Altered,

    /// <summary>It, or a part of its signature, cannot be read.</summary>
    Malformed,
}

/// <summary>What was checked of a signature. The first six say whether anything was altered, the other four whether the seal is to be trusted.</summary>
public enum SealCheck
{
    /// <summary>Each protected file has the digest that Signature.xml lists.</summary>
    ProtectedFiles,

    /// <summary>Signature.xml has the digest that was signed.</summary>
    SignatureFile,

    /// <summary>The signature was made with the key of the signer's certificate.</summary>
    SignatureValue,

    /// <summary>The seal in the package is the seal that was signed.</summary>
    SealFile,

    /// <summary>The seal is as its maker made it.</summary>
    SealMaker,

    /// <summary>The seal lists the signer's certificate.</summary>
    SignerListed,

    /// <summary>Signer's certificate and seal were valid when it was sealed, and that is not in the future.</summary>
    SigningTime,

    /// <summary>An authority of the verifier issued the signer's certificate.</summary>
    SignerTrusted,

    /// <summary>An authority of the verifier issued the certificate of the seal's maker.</summary>
    MakerTrusted,

    /// <summary>Neither certificate nor seal was revoked before it was sealed.</summary>
    NotRevoked,
}

/// <summary>The outcome of one check.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="IsPassed">Whether it is right.</param>
/// <param name="Detail">In English, for the operator: what is wrong; empty where it is right.</param>
public sealed record CheckResult(SealCheck Check, bool IsPassed, string Detail);

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

/// <summary>What <see cref="OfdVerifier"/> found.</summary>
/// <param name="Verdict">The worst of all signatures, and of the package as a whole.</param>
/// <param name="Signatures">Each signature.</param>
/// <param name="UnprotectedFiles">Files in the package that no signature protects, apart from the list of signatures.</param>
/// <param name="Problems">What is wrong with the package as a whole, in English.</param>
public sealed record VerificationReport(
    Verdict Verdict, IReadOnlyList<SignatureReport> Signatures, IReadOnlyList<string> UnprotectedFiles, IReadOnlyList<string> Problems)
{
    /// <summary>Whether the document is sealed and nothing was altered, trusted or not.</summary>
    public bool IsUntouched => Verdict is Verdict.Valid or Verdict.NotTrusted;
}
