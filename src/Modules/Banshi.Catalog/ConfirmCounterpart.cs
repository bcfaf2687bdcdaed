using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An officer confirms which entry of the basic catalog a row of an outside list means.</summary>
internal sealed class ConfirmCounterpart(AppDbContext db, AlignmentDesk desk, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => AlignmentReach.Officers;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string code, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, cancellation)).Is(out var row, out var problem))
        {
            return problem;
        }

        var entry = await db.Set<CatalogEntry>().AsNoTracking().SingleOrDefaultAsync(one => one.BasicCode == code, cancellation);
        if (entry?.IsInForce(clock.Today) != true)
        {
            return PlatformProblems.Invalid([CatalogProblems.BasicCodeUnknown.For("Code", code)]);
        }

        row.Match(entry, MatchedBy.Officer, clock.Today);
        desk.Sign(row);
        audit.Record(row.Id, "catalog.confirm-counterpart", new { row.Number, row.Name, entry.BasicCode, entry = entry.Name });
        return await db.SaveAsync(cancellation);
    }
}
