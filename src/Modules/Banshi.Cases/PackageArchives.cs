using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.Platform.LongTasks;

namespace Banshi.Cases;

/// <summary>
/// The archive packages of several cases as one download. Each package is held against the hash that was kept when it was made before it goes in; the list of hashes
/// goes with them. It is made anew where its node dies.
/// </summary>
internal sealed class PackageArchives(OpenArchive open, Uploads uploads, Clock clock) : ILongTask<PackageArchives.Input>
{
    private const string ContentType = "application/zip";

    public static LongTaskKind Kind { get; } = new("cases.package-archives", "打包下载归档包", "Archive packages in one file");

    public static Guard Guard => OpenArchive.Guard;

    public sealed record Input(IReadOnlyList<Guid> Cases);

    public async Task<Problem?> RunAsync(Input input, LongTaskRun run, CancellationToken cancellation)
    {
        await using var target = TemporaryFile.Create();
        if (await WriteAsync(target, input.Cases, run, cancellation) == 0)
        {
            return CaseProblems.NoArchive.With();
        }

        target.Position = 0;
        await run.KeepResultAsync($"办件归档包-{Clock.Local(clock.UtcNow):yyyyMMdd-HHmm}.zip", ContentType, target, cancellation);
        return null;
    }

    /// <summary>Writes what can be packed; how many that is.</summary>
    private async Task<int> WriteAsync(Stream target, IReadOnlyList<Guid> cases, LongTaskRun run, CancellationToken cancellation)
    {
        var sums = new StringBuilder();
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var packed = 0;
        foreach (var (index, id) in cases.Index())
        {
            await run.ReportAsync(index, cases.Count, cancellation);
            if (!(await open.RunAsync(id, cancellation)).Is(out var file, out _))
            {
                Refuse(run, CaseProblems.NoArchive, id.ToString(), "");
            }
            else if (!await IsWholeAsync(file, cancellation))
            {
                Refuse(run, CaseProblems.ArchiveBroken, file.Name, $"/desk/cases/{id}");
            }
            else
            {
                await AddAsync(zip, file, cancellation);
                sums.Append(file.Sha256).Append("  ").Append(file.Name).Append('\n');
                packed++;
            }
        }

        await run.ReportAsync(cases.Count, cases.Count, cancellation);
        await using var list = zip.CreateEntry("SHA256SUMS").Open();
        await list.WriteAsync(Encoding.UTF8.GetBytes(sums.ToString()), cancellation);
        return packed;
    }

    private static void Refuse(LongTaskRun run, ProblemKind problem, string subject, string to) => run.Refuse(new LongTaskRefused(subject, () => problem.With().Title) { To = to });

    private async Task<bool> IsWholeAsync(StoredFile file, CancellationToken cancellation)
    {
        try
        {
            await using var content = uploads.Open(file);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) == file.Sha256;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // A package is compressed already.
    private async Task AddAsync(ZipArchive zip, StoredFile file, CancellationToken cancellation)
    {
        await using var content = uploads.Open(file);
        await using var entry = zip.CreateEntry(file.Name, CompressionLevel.NoCompression).Open();
        await content.CopyToAsync(entry, cancellation);
    }
}
