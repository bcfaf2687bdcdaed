using System.Diagnostics.CodeAnalysis;
using Banshi.Cases.Archive;
using Banshi.Cases.Domain;
using Banshi.Platform.Audit;
using Banshi.Platform.Files;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Banshi.Cases;

/// <summary>Makes the archive package of each case that has ended. Its hash goes into the trail of the case: a package that was changed later shows.</summary>
internal sealed partial class ArchiveCases(CaseActs acts, ArchiveBuilder builder, Uploads uploads, AuditTrail audit, ILogger<ArchiveCases> logger) : IJob
{
    private const int Batch = 50;

    public static string Name => "cases.archive";

    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var last = Guid.Empty;
        while (await acts.Db.Set<Case>().Where(c => c.Awaits == Awaited.Nobody && c.State != CaseState.Draft && c.ArchivedAt == null && c.Id.CompareTo(last) > 0)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } ended)
        {
            foreach (var id in ended)
            {
                await TryAsync(last = id, cancellation);
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A case whose file cannot be read is tried again and must not hold up the others.")]
    private async Task TryAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            await ArchiveAsync(await acts.Db.Set<Case>().Include(c => c.Documents).SingleAsync(c => c.Id == id, cancellation), cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception, id);
        }
        finally
        {
            acts.Db.ChangeTracker.Clear();
        }
    }

    private async Task ArchiveAsync(Case one, CancellationToken cancellation)
    {
        await using var target = TemporaryFile.Create();
        await builder.WriteAsync(one, (await acts.AgencyAsync(one)).Name, target, cancellation);
        target.Position = 0;
        var file = await uploads.KeepAsync($"{one.Number}.zip", "application/zip", target, cancellation);
        acts.Db.Add(new CaseArchive { CaseId = one.Id, FileId = file.Id, Sha256 = file.Sha256, Length = file.Length, At = acts.Clock.UtcNow });
        one.ArchivedAt = acts.Clock.UtcNow;
        audit.Record(one.Id, "cases.archive", new { file.Sha256, file.Length }, "归档");
        await acts.Db.SaveAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Case {CaseId} could not be archived.")]
    private partial void LogFailed(Exception exception, Guid caseId);
}
