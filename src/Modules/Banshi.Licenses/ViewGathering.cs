using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>What an agency has handed in: the hand-ins, each with what was refused and why, and what can be handed in.</summary>
internal sealed class ViewGathering(AppDbContext db, ActorSource actors, OfficersAgencies officers) : IGuarded
{
    public const int MostShown = 200;
    private const int PageSize = 20;

    public static Guard Guard => GatherLicenses.Guard;

    /// <param name="Types">What departments hand in.</param>
    /// <param name="Agencies">The agencies for which the person may.</param>
    /// <param name="Batches">The hand-ins, the newest first.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(IReadOnlyList<LicenseType> Types, IReadOnlyList<AgencyInfo> Agencies, IReadOnlyList<GatherBatch> Batches, Guid? Next);

    /// <summary>A hand-in with the first of what was refused.</summary>
    public sealed record Report(GatherBatch Batch, IReadOnlyList<GatherRefusal> Refusals);

    public async Task<View> RunAsync(Guid? after, CancellationToken cancellation)
    {
        var agencies = await officers.OfAsync(GatherLicenses.Guard, cancellation);
        var kinds = agencies.Select(agency => agency.Kind).Distinct().ToList();
        var types = await db.Set<LicenseType>().AsNoTracking().Where(type => type.State == TypeState.InForce && type.IsGathered && (type.IssuerKind == "" || kinds.Contains(type.IssuerKind)))
            .OrderBy(type => type.Code).ToListAsync(cancellation);
        var batches = await Reachable().Where(batch => after == null || batch.Id.CompareTo(after.Value) < 0).OrderByDescending(batch => batch.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new View(types, agencies, [.. batches.Take(PageSize)], batches.Count > PageSize ? batches[PageSize - 1].Id : null);
    }

    public async Task<Result<Report>> FindAsync(Guid id, int most, CancellationToken cancellation) =>
        await Reachable().SingleOrDefaultAsync(batch => batch.Id == id, cancellation) is { } batch
            ? new Report(batch, await Refusals(batch).Take(most).ToListAsync(cancellation))
            : PlatformProblems.Unknown;

    /// <summary>The table to fill in for a type, or null where the type is not gathered.</summary>
    public async Task<Result<(string Name, byte[] Content)>> TemplateAsync(string code, CancellationToken cancellation) =>
        await db.TypeInForceAsync(code, cancellation) is { IsGathered: true } type ? ($"{type.Name}归集模板.csv", GatherFile.Template(type)) : PlatformProblems.Unknown;

    /// <summary>The refused rows of a hand-in, to be corrected.</summary>
    public async Task<Result<(string Name, byte[] Content)>> RefusedAsync(Guid id, CancellationToken cancellation)
    {
        if (await Reachable().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } batch)
        {
            return PlatformProblems.Unknown;
        }

        var type = await db.Set<LicenseType>().AsNoTracking().SingleAsync(one => one.Code == batch.TypeCode && one.Edition == batch.TypeEdition, cancellation);
        return ($"{batch.TypeName}退回明细.csv", GatherFile.Refused(type, await Refusals(batch).ToListAsync(cancellation)));
    }

    private IQueryable<GatherBatch> Reachable() => db.Set<GatherBatch>().AsNoTracking().ReachableBy(actors.Current, Guard);

    private IQueryable<GatherRefusal> Refusals(GatherBatch batch) => db.Set<GatherRefusal>().AsNoTracking().Where(refusal => refusal.BatchId == batch.Id).OrderBy(refusal => refusal.Line);
}
