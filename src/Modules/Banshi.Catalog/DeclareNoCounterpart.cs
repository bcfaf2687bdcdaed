using Banshi.Catalog.Alignment;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>An officer declares that the basic catalog has no entry for a row of an outside list, and why.</summary>
internal sealed class DeclareNoCounterpart(AppDbContext db, AlignmentDesk desk, AuditTrail audit) : IGuarded
{
    private const int LongestReason = 500;

    public static Guard Guard => AlignmentReach.Officers;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string reason, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, cancellation)).Is(out var row, out var problem))
        {
            return problem;
        }

        if (reason.Length is 0 or > LongestReason)
        {
            return PlatformProblems.Invalid([reason.Length == 0
                ? PlatformProblems.Missing("Reason", "没有对应事项的理由", "why there is no such entry")
                : PlatformProblems.TooLong.For("Reason", "理由", LongestReason, reason.Length)]);
        }

        row.Declare(reason);
        desk.Sign(row);
        audit.Record(row.Id, "catalog.declare-no-counterpart", new { row.Number, row.Name, reason });
        return await db.SaveAsync(cancellation);
    }
}
