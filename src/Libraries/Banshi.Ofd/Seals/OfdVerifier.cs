using Banshi.Ofd.Documents.Reading;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Verification;

namespace Banshi.Ofd.Seals;

/// <summary>Verifies all seals of a document, whoever made it (versions 1, 4 and 5 of the structures). Safe for all threads.</summary>
public sealed class OfdVerifier(VerifyOptions options)
{
    private readonly Trust _trust = new(options);

    /// <summary>The report. A file that cannot be read gives <see cref="Verdict.Malformed"/>, not an exception.</summary>
    public VerificationReport Verify(ReadOnlyMemory<byte> ofd)
    {
        try
        {
            return Verify(Package.Open(ofd, options.Limits));
        }
        catch (OfdFormatException e)
        {
            return new VerificationReport(Verdict.Malformed, [], [], [e.Message]);
        }
    }

    private VerificationReport Verify(Package package)
    {
        var bodies = DocumentBody.ReadAll(package);
        var entries = bodies.SelectMany(body => SignatureList.Read(package, body)).ToList();
        if (entries.Count == 0)
        {
            return Unsealed(package);
        }

        var digests = new FileDigests(package);
        var signatures = entries.ConvertAll(entry => new SignatureVerification(package, entry, digests, _trust));
        var reports = signatures.ConvertAll(signature => signature.Run());
        var known = signatures.SelectMany(signature => signature.CoveredPaths).Concat(bodies.Select(body => body.SignaturesPath)).ToHashSet();
        var unprotected = package.Entries.Select(entry => entry.Path).Where(path => !known.Contains(path)).ToList();
        var problems = Problems(package, unprotected).ToList();
        var worst = reports.Max(report => report.Verdict);
        return new VerificationReport(problems.Count > 0 && worst < Verdict.Altered ? Verdict.Altered : worst, reports, unprotected, problems);
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
        Path.GetFileName(path) is var name && (name.Equals("SignedValue.dat", StringComparison.OrdinalIgnoreCase) || name.Equals("Signature.xml", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Problems(Package package, List<string> unprotected)
    {
        if (package.HasHiddenBytes)
        {
            yield return "The package has bytes that belong to no file.";
        }

        if (unprotected.Count > 0 && !options.AllowUnprotectedFiles)
        {
            yield return $"No signature protects {string.Join(", ", unprotected.Take(10).Select(PackagePath.Shorten))}.";
        }
    }
}
