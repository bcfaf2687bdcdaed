using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Ofd.Seals.Verification;

/// <summary>
/// Verifies one signature: the files against Signature.xml, Signature.xml against the signed value, the signed value against the signer's certificate, the
/// certificate against the seal, the seal against its maker, and both certificates against the authorities that are trusted.
/// </summary>
internal sealed class SignatureVerification(Package package, SignatureEntry entry, FileDigests digests, Trust trust)
{
    // Clocks of two machines differ a little.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly List<CheckResult> _checks = [];
    private readonly HashSet<string> _covered = [entry.Path];
    private List<FileResult> _files = [];

    /// <summary>The files that the signature protects, and its own.</summary>
    public IReadOnlyCollection<string> CoveredPaths => _covered;

    public SignatureReport Run(DateTimeOffset now)
    {
        try
        {
            return Verify(SignatureFile.Read(package, entry.Path), now);
        }
        catch (OfdFormatException e)
        {
            return Report(Verdict.Malformed, e.Message);
        }
    }

    private SignatureReport Verify(SignatureFile file, DateTimeOffset now)
    {
        _covered.UnionWith(file.Files.Select(protectedFile => protectedFile.Path));
        _covered.Add(file.SignedValuePath);
        if (!file.UsesSm3)
        {
            return Report(Verdict.Unsupported, $"The digest method {PackagePath.Shorten(file.DigestMethod)} is not SM3.");
        }

        CheckFiles(file);
        if (!entry.IsSeal)
        {
            return Report(Verdict.Unsupported, "A signature without a seal.");
        }

        var signed = SignedValue.Parse(package.Read(file.SignedValuePath));
        if (signed.Algorithm != SealAlgorithms.Sm2WithSm3)
        {
            return Report(Verdict.Unsupported, $"The signature algorithm {signed.Algorithm} is not SM2 with SM3.");
        }

        var (seal, isAsMade) = trust.Seal(signed.Seal);
        var signer = trust.Certificate(signed.Certificate);
        CheckSignature(file, signed, signer);
        Check(SealCheck.SealMaker, isAsMade, "The seal was changed after its maker signed it.");
        Check(SealCheck.SignerListed, seal.Lists(signer), "The seal does not list the signer's certificate.");
        var signedAt = signed.Time ?? file.Time;
        CheckTrust(seal, signer, signedAt ?? DateTimeOffset.MinValue, now);
        return Report(Conclude(), "") with { Seal = seal, Signer = signer, SignedAt = signedAt };
    }

    private void CheckFiles(SignatureFile file)
    {
        _files = [.. file.Files.Select(protectedFile => new FileResult(protectedFile.Path, digests.Compare(protectedFile.Path, protectedFile.Digest)))];
        var broken = _files.FindAll(result => result.State != FileState.Intact);
        Check(
            SealCheck.ProtectedFiles,
            broken.Count == 0 && _files.Count > 0,
            _files.Count == 0 ? "No file is protected." : string.Join(", ", broken.Take(10).Select(result => $"{PackagePath.Shorten(result.Path)} {result.State}")));
    }

    private void CheckSignature(SignatureFile file, SignedValue signed, Sm2Certificate signer)
    {
        var hash = Sm3.Hash(package.Read(entry.Path));
        Check(SealCheck.SignatureFile, hash.AsSpan().SequenceEqual(signed.DataHash), "Signature.xml was changed.");
        Check(SealCheck.SignatureValue, signer.PublicKey.Verify(signed.SignedBytes.Span, signed.Signature, signed.Common), "The signed value was changed, or another key made it.");
        if (file.SealPath is { } path)
        {
            Check(SealCheck.SealFile, digests.Holds(path, signed.Seal.Span), "The seal in the package is not the signed one.");
        }
    }

    private void CheckTrust(ElectronicSeal seal, Sm2Certificate signer, DateTimeOffset signedAt, DateTimeOffset now)
    {
        var made = seal.Properties.Created;
        Check(
            SealCheck.SigningTime,
            signer.IsValidAt(signedAt) && seal.IsValidAt(signedAt) && signedAt <= now + Tolerance,
            "The certificate or the seal was not valid when it was sealed, or the time is missing or in the future.");
        Check(SealCheck.SignerTrusted, trust.Covers(signer, signedAt), "No trusted authority issued the signer's certificate.");
        Check(SealCheck.MakerTrusted, trust.Covers(seal.Maker, made) && seal.Maker.IsValidAt(made), "No trusted authority issued the certificate of the seal's maker, or it was not valid then.");
        Check(
            SealCheck.NotRevoked,
            !trust.WasRevoked(signer, signedAt) && !trust.WasRevoked(seal.Maker, made) && !trust.WasRevoked(seal, signedAt),
            "A certificate or the seal was revoked before it was used.");
    }

    private void Check(SealCheck check, bool isPassed, string problem) => _checks.Add(new CheckResult(check, isPassed, isPassed ? "" : problem));

    private Verdict Conclude()
    {
        var failed = _checks.FindAll(check => !check.IsPassed);
        if (failed.Exists(check => check.Check <= SealCheck.SignerListed))
        {
            return Verdict.Altered;
        }

        return failed.Count > 0 ? Verdict.NotTrusted : Verdict.Valid;
    }

    private SignatureReport Report(Verdict verdict, string problem)
    {
        // Files that differ are an alteration, even where the rest cannot be checked.
        var isAltered = verdict == Verdict.Unsupported && _checks.Exists(check => !check.IsPassed);
        return new SignatureReport(entry.Id, isAltered ? Verdict.Altered : verdict, problem) { Files = _files, Checks = _checks };
    }
}
