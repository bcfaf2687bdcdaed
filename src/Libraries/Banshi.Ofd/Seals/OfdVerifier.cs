using Banshi.Ofd.Documents.Reading;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Verification;

namespace Banshi.Ofd.Seals;

/// <summary>
/// Verifies all seals of a document, whoever made it (versions 1, 4 and 5 of the structures). Made once, used for many documents: it remembers the certificates and
/// seals that it met. Safe for all threads.
/// </summary>
public sealed class OfdVerifier(VerifyOptions options)
{
    private readonly Trust _trust = new(options);
    private readonly ContentDigests _digests = new();

    /// <summary>The report. A file that cannot be read gives <see cref="Verdict.Malformed"/>, not an exception.</summary>
    /// <param name="ofd">The document.</param>
    /// <param name="now">The present: a seal from the future is not trusted.</param>
    public VerificationReport Verify(ReadOnlyMemory<byte> ofd, DateTimeOffset now)
    {
        try
        {
            return Verify(Package.Open(ofd, options.Limits), now);
        }
        catch (OfdFormatException e)
        {
            return new VerificationReport(Verdict.Malformed, [], [], [e.Message]);
        }
    }

    private VerificationReport Verify(Package package, DateTimeOffset now)
    {
        var bodies = DocumentBody.ReadAll(package);
        var entries = bodies.SelectMany(body => SignatureList.Read(package, body)).ToList();
        if (entries.Count == 0)
        {
            return Unsealed(package);
        }

        var digests = new FileDigests(package, _digests);
        var signatures = entries.ConvertAll(entry => new SignatureVerification(package, entry, digests, _trust));
        var reports = signatures.ConvertAll(signature => signature.Run(now));
        var covered = signatures.SelectMany(signature => signature.CoveredPaths).ToHashSet();
        var lists = bodies.Select(body => body.SignaturesPath).ToHashSet();
        var unprotected = package.Entries.Select(entry => entry.Path).Where(path => !covered.Contains(path) && !lists.Contains(path)).ToList();
        var (verdict, problems) = Judge(package, unprotected, isClosed: lists.Overlaps(covered));
        var worst = reports.Max(report => report.Verdict);
        return new VerificationReport(verdict > worst ? verdict : worst, reports, unprotected, problems);
    }

    private static VerificationReport Unsealed(Package package)
    {
        // One changed letter in OFD.xml must not turn an altered document into one that was never sealed.
        var remains = package.Entries.Select(entry => entry.Path).Where(IsPartOfSignature).ToList();
        return remains.Count == 0
            ? new VerificationReport(Verdict.NotSealed, [], [], [])
            : new VerificationReport(Verdict.Altered, [], remains, ["Parts of a signature are in the package, but nothing refers to them."]);
    }

    private static bool IsPartOfSignature(string path) =>
        path.EndsWith("SignedValue.dat", StringComparison.OrdinalIgnoreCase) || path.EndsWith("Signature.xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The package as a whole, whatever its signatures say. It is closed where a signature protects the list of signatures.</summary>
    private static (Verdict Verdict, List<string> Problems) Judge(Package package, List<string> unprotected, bool isClosed)
    {
        var (verdict, problems) = (Verdict.Valid, new List<string>());
        if (unprotected.Count > 0)
        {
            verdict = isClosed ? Verdict.Altered : Verdict.Incomplete;
            problems.Add($"No signature protects {string.Join(", ", unprotected.Take(10).Select(PackagePath.Shorten))}.");
        }

        if (package.HasHiddenBytes)
        {
            verdict = Verdict.Altered;
            problems.Add("The package has bytes that belong to no file.");
        }

        return (verdict, problems);
    }
}
