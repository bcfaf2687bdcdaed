namespace Banshi.Ofd.Seals;

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
