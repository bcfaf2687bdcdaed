using System.Diagnostics;
using Banshi.Fuzz;
using Banshi.TestKit;

namespace Banshi.UnitTests.Ofd;

/// <summary>Each input that fuzzing keeps, through what it was made for: nothing else than what is promised happens, in little time and memory.</summary>
public sealed class CorpusTests
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "fuzz", "corpus");
    private static readonly Targets Targets = new(Corpus);

    [Theory]
    [InlineData("ofd")]
    [InlineData("seal")]
    [InlineData("signature")]
    [InlineData("certificate")]
    public void AnyInput_IsTakenOrRefusedAsPromised(string target)
    {
        var files = System.IO.Directory.GetFiles(Path.Combine(Corpus, target));
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            Targets.All[target](File.ReadAllBytes(file));
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Targets.MostAllocatedBytes);
        }
    }

    [Fact]
    public void GoodDocuments_AreUntouched_InAllVersionsOfTheSeal()
    {
        var verifier = new Banshi.Ofd.Seals.OfdVerifier(new() { TrustedAuthorities = [Banshi.Ofd.Crypto.Sm2Certificate.Parse(File.ReadAllBytes(Path.Combine(Corpus, "authority.cer")))] });
        var good = System.IO.Directory.GetFiles(Path.Combine(Corpus, "ofd"), "good-*");
        Assert.All(good, file => Assert.Equal(Banshi.Ofd.Seals.Verdict.Valid, verifier.Verify(File.ReadAllBytes(file), OfdSamples.Time.AddHours(1)).Verdict));
        Assert.Equal(5, good.Length);
    }
}
