namespace Banshi.Ofd.Seals;

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
