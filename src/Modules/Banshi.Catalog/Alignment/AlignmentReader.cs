using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Alignment;

/// <summary>A row with the entry that it means, and where it stands today.</summary>
internal sealed record AlignedRow(OutsideRow Row, CatalogEntry? Entry, AlignmentState State)
{
    /// <summary>For how many days it has been open; null where it is not.</summary>
    public int? OpenDays(DateOnly today) => Standing.IsOpen(State) ? today.DayNumber - Row.OpenSince.DayNumber : null;
}

/// <summary>Reads editions with their rows. An edition is bounded (<see cref="ImportOutsideList.MostRows"/>), and so is read as a whole: a state is not in the table.</summary>
internal sealed class AlignmentReader(AppDbContext db, AlignmentReach reach, Clock clock)
{
    public DateOnly Today => clock.Today;

    public AlignmentReach Reach => reach;

    /// <summary>All editions, the newest of each list first.</summary>
    public async Task<IReadOnlyList<OutsideEdition>> EditionsAsync(CancellationToken cancellation) =>
        await db.Set<OutsideEdition>().AsNoTracking().OrderBy(one => one.List).ThenByDescending(one => one.Number).ToListAsync(cancellation);

    /// <summary>The rows of an edition that the officer may see, as they stand in the file.</summary>
    public async Task<IReadOnlyList<AlignedRow>> RowsAsync(Guid editionId, CancellationToken cancellation) =>
        await AlignAsync(db.Set<OutsideRow>().Where(row => row.EditionId == editionId).OrderBy(row => row.Line), cancellation);

    /// <summary>A row; null where there is none, or it does not concern the officer.</summary>
    public async Task<AlignedRow?> RowAsync(Guid id, CancellationToken cancellation) =>
        (await AlignAsync(db.Set<OutsideRow>().Where(row => row.Id == id), cancellation)).SingleOrDefault();

    /// <summary>What may be meant by rows that have no entry.</summary>
    public async Task<Counterparts> CounterpartsAsync(CancellationToken cancellation) =>
        new(await db.Set<CatalogEntry>().AsNoTracking().ToListAsync(cancellation), clock.Today);

    public Task<bool> IsCurrentAsync(OutsideEdition edition, CancellationToken cancellation) =>
        db.Set<OutsideEdition>().AllAsync(one => one.List != edition.List || one.Number <= edition.Number, cancellation);

    private async Task<IReadOnlyList<AlignedRow>> AlignAsync(IQueryable<OutsideRow> rows, CancellationToken cancellation)
    {
        var agencies = await reach.AgenciesAsync(cancellation);
        var found = await rows.AsNoTracking().LeftJoin(db.Set<CatalogEntry>(), row => row.EntryId, entry => (Guid?)entry.Id, (row, entry) => new { row, entry }).ToListAsync(cancellation);
        return [.. found.Where(one => agencies is null || agencies.Any(agency => Concerns(one.row, one.entry, agency)))
            .Select(one => new AlignedRow(one.row, one.entry, Standing.Of(one.row, one.entry, clock.Today)))];
    }

    private static bool Concerns(OutsideRow row, CatalogEntry? entry, AgencyInfo agency) =>
        entry is null ? row.Department.Contains(agency.Kind) : entry.Department == agency.Kind;
}
