using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Applications taken at the windows of one's divisions that others decide, newest first.</summary>
internal sealed class ListCrossRegion(AppDbContext db, ActorSource actors) : IGuarded
{
    public const int PageSize = 50;

    public static Guard Guard => CrossRegionActs.Guard;

    public sealed record Row(Guid Id, string? Number, string ItemName, string Applicant, string DecidedBy, CrossRegionState State, DateOnly? DueOn, DateTime CreatedAt);

    public async Task<IReadOnlyList<Row>> RunAsync(Guid? before, CancellationToken cancellation) => await db.Set<CrossRegionCase>().AsNoTracking()
        .ReachableBy(actors.Current, Guard)
        .Where(CrossRegionActs.IsTakenAtWindow)
        .Where(one => before == null || one.Id < before)
        .OrderByDescending(one => one.Id)
        .Take(PageSize)
        .Select(one => new Row(one.Id, one.Number, one.ItemName, one.Applicant.Name, one.DecidedBy, one.State, one.DueOn, one.CreatedAt))
        .ToListAsync(cancellation);
}
