using Banshi.Cases.Archive;
using Banshi.Cases.Domain;
using Banshi.Platform.Files;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Makes the archive package of each case that has ended. Its hash goes into the trail of the case: a package that was changed later shows.</summary>
internal sealed class ArchiveCases(CaseActs acts, ArchiveBuilder builder, Uploads uploads) : IJob
{
    private const int Batch = 50;

    public static string Name => "cases.archive";

    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var last = Guid.Empty;
        while (await acts.Db.Set<Case>().Where(c => c.Awaits == Awaited.Nobody && c.State != CaseState.Draft && c.ArchivedAt == null && c.Id.CompareTo(last) > 0)
            .Include(c => c.Documents).OrderBy(c => c.Id).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } ended)
        {
            foreach (var one in ended)
            {
                await ArchiveAsync(one, cancellation);
                last = one.Id;
            }

            acts.Db.ChangeTracker.Clear();
        }
    }

    private async Task ArchiveAsync(Case one, CancellationToken cancellation)
    {
        await using var target = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await builder.WriteAsync(one, (await acts.AgencyAsync(one)).Name, target, cancellation);
        target.Position = 0;
        var file = await uploads.KeepAsync($"{one.Number}.zip", "application/zip", target, cancellation);
        acts.Db.Add(new CaseArchive { CaseId = one.Id, FileId = file.Id, Sha256 = file.Sha256, Length = file.Length, At = acts.Clock.UtcNow });
        one.ArchivedAt = acts.Clock.UtcNow;
        acts.RecordArchive(one, new { file.Sha256, file.Length });
        await acts.Db.SaveAsync(cancellation);
    }
}
