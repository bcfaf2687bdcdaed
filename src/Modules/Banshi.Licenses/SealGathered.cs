using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Licenses.Seals;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Banshi.Licenses;

/// <summary>Makes the sealed files of gathered licenses, agency by agency; those of an agency without a seal wait for one.</summary>
internal sealed partial class SealGathered(AppDbContext db, LicenseMaker maker, SealDesk seals, AuditTrail audit, ILogger<SealGathered> logger) : IJob
{
    private const int AtOnce = 50;
    private const int MostRounds = 20;

    public static string Name => "licenses.seal-gathered";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        // Along the index from agency to agency: what waits may be millions of licenses of a few.
        for (var agency = await NextAsync(Guid.Empty, cancellation); agency is { } one; agency = await NextAsync(one, cancellation))
        {
            try
            {
                await SealAllAsync(one, cancellation);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                // A key or a seal that fails holds up its own agency alone.
                LogFailed(exception, one);
            }

            db.ChangeTracker.Clear();
        }
    }

    private Task<Guid?> NextAsync(Guid last, CancellationToken cancellation) =>
        Unsealed().Where(one => one.AgencyId.CompareTo(last) > 0).OrderBy(one => one.AgencyId).Select(one => (Guid?)one.AgencyId).FirstOrDefaultAsync(cancellation);

    private async Task SealAllAsync(Guid agency, CancellationToken cancellation)
    {
        for (var round = 0; round < MostRounds && await seals.CanSealAsync(agency, SealPurposes.Gather, cancellation) && await SealAsync(agency, cancellation) == AtOnce; round++)
        {
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<License> Unsealed() => db.Set<License>().Where(one => one.OfdSha256 == "" && one.State == LicenseState.Valid);

    private async Task<int> SealAsync(Guid agency, CancellationToken cancellation)
    {
        var licenses = await Unsealed().Where(one => one.AgencyId == agency).OrderBy(one => one.Id).Take(AtOnce).ToListAsync(cancellation);
        var batches = licenses.Select(one => one.GatherBatchId).Distinct().ToList();
        var counted = await db.Set<GatherBatch>().Where(batch => batches.Contains(batch.Id)).ToDictionaryAsync(batch => batch.Id, cancellation);
        foreach (var license in licenses)
        {
            await maker.MakeAsync(license, await db.TypeOfAsync(license, cancellation), cancellation);
            counted[license.GatherBatchId!.Value].Signed++;
            audit.Record(license.Id, "licenses.seal", new { license.Identifier, license.OfdSha256, batch = license.GatherBatchId });
        }

        // Somebody else may change one of them at this moment: the next round takes them again.
        return await db.SaveAsync(cancellation) is null ? licenses.Count : 0;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Gathered licenses of agency {AgencyId} could not be sealed; the others go on.")]
    private partial void LogFailed(Exception exception, Guid agencyId);
}
