using Banshi.Bench.Documents;
using Banshi.Bench.Measure;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;

namespace Banshi.Bench;

/// <summary>
/// Sealed licenses against the bare signatures in them, and against all hashes and signatures that the standards ask for. All of it on one thread of this process; rates are
/// those of a core's time.
/// </summary>
internal static class OfdBench
{
    // More than the verifier remembers: none is known from the round before.
    private const int Files = 400;
    private const double PagesToReach = 2_000;

    // As long as what is signed where the seal is counted as its hash.
    private static readonly byte[] Message = new byte[200];

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings)
    {
        var folder = Path.Combine(settings.Work, "licenses");
        try
        {
            return await MeasureAsync(settings, folder);
        }
        finally
        {
            // Only now: file systems make new files slowly for minutes after many were deleted.
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(Settings settings, string folder)
    {
        var shop = new LicenseShop(folder);
        var signature = shop.Key.Sign(Message);
        var general = new GeneralSm2();
        var generalSignature = general.Sign(Message);
        var files = Enumerable.Range(0, Files).Select(_ => shop.Sealed()).ToList();
        var verifier = new OfdVerifier(new VerifyOptions { TrustedAuthorities = [shop.Authority] });
        var contents = Contents(files[0]);
        var at = 0;

        Func<Task<double>> sign = () => Rate.OfAsync(settings.Seconds, () => shop.Key.Sign(Message));
        Func<Task<double>> verify = () => Rate.OfAsync(settings.Seconds, () => Require(shop.Key.PublicKey.Verify(Message, signature)));
        Func<Task<double>> signGenerally = () => Rate.OfAsync(settings.Seconds, () => general.Sign(Message));
        Func<Task<double>> verifyGenerally = () => Rate.OfAsync(settings.Seconds, () => Require(general.Verify(Message, generalSignature)));
        Func<Task<double>> hashAndSign = () => Rate.OfAsync(settings.Seconds, () => Hash(contents, () => shop.Key.Sign(contents[^1])));
        Func<Task<double>> hashAndVerify = () => Rate.OfAsync(settings.Seconds, () => Hash(contents, () => shop.Key.PublicKey.Verify(contents[^1], signature)));
        Func<Task<double>> issue = () => Rate.OfAsync(settings.Seconds, shop.IssueAsync);
        Func<Task<double>> seal = () => Rate.OfAsync(settings.Seconds, () => shop.Sealed());
        Func<Task<double>> check = () => Rate.OfAsync(settings.Seconds, () => Require(verifier.Verify(files[at++ % Files], DateTimeOffset.UtcNow).Verdict == Verdict.Valid));
        Func<Task<double>> write = () => Rate.OfAsync(settings.Seconds, () => shop.Written());
        Func<Task<double>> page = () => Rate.OfAsync(settings.Seconds, () => shop.Page());
        foreach (var rate in new[] { sign, verify, signGenerally, verifyGenerally, issue, check, page })
        {
            await Warm.UpAsync(rate);
        }

        return
        [
            await Pairs.TakeAsync($"license drawn, sealed, kept ({files[0].Length / 1024.0:0} kB) / bare SM2 signature, general arithmetic", "/s", settings.Pairs, issue, signGenerally),
            await Pairs.TakeAsync("license drawn, sealed, kept / bare SM2 signature, arithmetic for this curve", "/s", settings.Pairs, issue, sign),
            await Pairs.TakeAsync("license drawn, sealed, kept / its hashes and signature", "/s", settings.Pairs, issue, hashAndSign),
            await Pairs.TakeAsync("license drawn, sealed / its hashes and signature", "/s", settings.Pairs, seal, hashAndSign),
            await Pairs.TakeAsync("license verified / bare SM2 verification, general arithmetic", "/s", settings.Pairs, check, verifyGenerally),
            await Pairs.TakeAsync("license verified / bare SM2 verification, arithmetic for this curve", "/s", settings.Pairs, check, verify),
            await Pairs.TakeAsync("license verified / its hashes and verification", "/s", settings.Pairs, check, hashAndVerify),
            await Pairs.TakeAsync("license written, not sealed / figure to reach", "/s", settings.Pairs, write, () => Task.FromResult(PagesToReach)),
            await Pairs.TakeAsync("OFD page of 40 lines written / figure to reach", "/s", settings.Pairs, page, () => Task.FromResult(PagesToReach)),
        ];
    }

    /// <summary>All files of a package, what is signed last.</summary>
    private static List<byte[]> Contents(byte[] file)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        return zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }).ToList();
    }

    private static void Hash(List<byte[]> contents, Action sign)
    {
        foreach (var content in contents.SkipLast(1))
        {
            Sm3.Hash(content);
        }

        sign();
    }

    private static void Require(bool isRight)
    {
        if (!isRight)
        {
            throw new InvalidOperationException("A signature or a license does not verify.");
        }
    }
}
