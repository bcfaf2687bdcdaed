using System.Diagnostics;
using System.Security.Cryptography;

namespace Banshi.Fuzz;

/// <summary>One target after the other, each for its time: inputs that reach something new become the parents of others.</summary>
internal static class Campaign
{
    private static readonly TimeSpan Report = TimeSpan.FromMinutes(1);

    public static int Run(string corpus, string work, TimeSpan time, IReadOnlyList<string> wanted)
    {
        var coverage = new Coverage();
        var targets = new Targets(corpus);
        var found = 0;
        foreach (var (name, target) in targets.All.Where(target => wanted.Count == 0 || wanted.Contains(target.Key)))
        {
            using var findings = new Findings(Path.Combine(work, "found", name));
            Run(name, input => findings.Run(target, input), coverage, (Path.Combine(corpus, name), Path.Combine(work, "reached", name)), time);
            found += findings.Count;
        }

        Console.WriteLine($"{found} found");
        return found == 0 ? 0 : 1;
    }

    private static void Run(string name, Action<byte[]> target, Coverage coverage, (string Corpus, string Reached) folders, TimeSpan time)
    {
        Directory.CreateDirectory(folders.Reached);
        coverage.Forget();
        var seed = Environment.TickCount;
        var mutator = new Mutator(new Random(seed));
        List<byte[]> known = [];
        foreach (var file in Directory.EnumerateFiles(folders.Corpus))
        {
            Try(File.ReadAllBytes(file));
        }

        // Of what earlier runs reached, the smallest that are enough stay.
        foreach (var file in Directory.EnumerateFiles(folders.Reached).OrderBy(file => new FileInfo(file).Length))
        {
            if (!Try(File.ReadAllBytes(file)))
            {
                File.Delete(file);
            }
        }

        var (watch, next, runs) = (Stopwatch.StartNew(), Report, 0L);
        while (watch.Elapsed < time)
        {
            var input = mutator.Next(known);
            if (Try(input))
            {
                File.WriteAllBytes(Path.Combine(folders.Reached, Convert.ToHexStringLower(SHA256.HashData(input))[..16]), input);
            }

            runs++;
            if (watch.Elapsed > next)
            {
                next += Report;
                Tell();
            }
        }

        Tell();

        bool Try(byte[] input)
        {
            coverage.Begin();
            target(input);
            if (!coverage.End())
            {
                return false;
            }

            known.Add(input);
            return true;
        }

        void Tell() => Console.WriteLine($"{name} (seed {seed}): {watch.Elapsed:hh\\:mm\\:ss}, {runs:#,0} inputs, {runs / watch.Elapsed.TotalSeconds:#,0}/s, {known.Count} reached something new, {coverage.Steps:#,0} steps");
    }
}
