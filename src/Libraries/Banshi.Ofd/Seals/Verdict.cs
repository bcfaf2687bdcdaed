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

    /// <summary>
    /// Every protected file is untouched, but the package has files that no signature protects, which whoever held it may have added or changed. This library's sealer
    /// protects every file; some programs leave out some. Where a signature says that it is the last one, such a file is an alteration.
    /// </summary>
    Incomplete,

    /// <summary>Signed in a way that this library cannot check; whether it was altered is unknown.</summary>
    Unsupported,

    /// <summary>Something was changed, added or removed after it was sealed, or the parts of the signature do not belong together.</summary>
    Altered,

    /// <summary>It, or a part of its signature, cannot be read.</summary>
    Malformed,
}
