using System.Security.Cryptography;
using Banshi.Ofd;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals;
using Banshi.Ofd.Seals.Format;

namespace Banshi.Fuzz;

/// <summary>
/// What is fed with bytes from outside. Each either takes its input or refuses it with the exception that it promises; anything else that happens is a finding. The unit
/// tests run the whole corpus through these same methods.
/// </summary>
internal sealed class Targets
{
    public const int MostMilliseconds = 2_000;
    public const long MostAllocatedBytes = 256 << 20;

    // When the documents of the corpus were sealed, and a little later.
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 11, 0, 0, TimeSpan.FromHours(8));

    private static readonly OfdLimits Limits = new() { Entries = 200, EntryBytes = 1 << 20, TotalBytes = 4 << 20, XmlBytes = 1 << 18, Signatures = 10 };

    private readonly Sm2Certificate _authority;
    private readonly OfdVerifier _verifier;
    private readonly HashSet<string> _sealed;

    /// <summary>The targets, with the good documents of a corpus as the only ones that may be found untouched.</summary>
    public Targets(string corpus)
    {
        _authority = Sm2Certificate.Parse(File.ReadAllBytes(Path.Combine(corpus, "authority.cer")));
        _verifier = new OfdVerifier(new VerifyOptions { TrustedAuthorities = [_authority], Limits = Limits });
        _sealed = [.. System.IO.Directory.EnumerateFiles(Path.Combine(corpus, "ofd"), "good-*").Select(file => Contents(File.ReadAllBytes(file)))];
        All = new Dictionary<string, Action<byte[]>>
        {
            ["ofd"] = Ofd,
            ["seal"] = Seal,
            ["signature"] = Signature,
            ["certificate"] = Certificate,
        };
    }

    public IReadOnlyDictionary<string, Action<byte[]>> All { get; }

    private void Ofd(byte[] input)
    {
        Refusable<OfdFormatException>(() => OfdReader.Read(input, Limits).Pages.Sum(page => page.Text.Length));
        var report = _verifier.Verify(input, Now);
        if (report.IsUntouched && !_sealed.Contains(Contents(input)))
        {
            throw new InvalidOperationException("A document that nobody sealed is found untouched.");
        }
    }

    private void Seal(byte[] input) => Refusable<OfdFormatException>(() =>
    {
        var seal = ElectronicSeal.Parse(input);
        return seal.HasIntactMakerSignature() | seal.Lists(_authority) | seal.IsValidAt(Now);
    });

    private void Signature(byte[] input) => Refusable<OfdFormatException>(() =>
    {
        var signed = SignedValue.Parse(input);
        return DerReading.Certificate(signed.Certificate, "The certificate").PublicKey.Verify(signed.SignedBytes.Span, signed.Signature)
            | ElectronicSeal.Parse(signed.Seal).HasIntactMakerSignature();
    });

    private void Certificate(byte[] input) => Refusable<CryptographicException>(() => _authority.HasIssued(Sm2Certificate.Parse(input)));

    /// <summary>Names and contents of all files but the list of signatures, which a seal leaves open that others may follow.</summary>
    private static string Contents(byte[] file) => string.Join('\n', Package.Open(file, Limits).Entries
        .Where(entry => !entry.Path.EndsWith("/Signatures.xml", StringComparison.Ordinal)).OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => $"{entry.Path} {Convert.ToHexString(SHA256.HashData(entry.Read()))}"));

    private static void Refusable<TRefusal>(Func<object> read)
        where TRefusal : Exception
    {
        try
        {
            read();
        }
        catch (TRefusal)
        {
            // As promised.
        }
    }
}
