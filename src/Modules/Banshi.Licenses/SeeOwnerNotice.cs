using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>An officer of the agency that answers for a type reads what happened with its licenses, and takes note of it for the agency.</summary>
internal sealed class SeeOwnerNotice(OwnerNotices notices, AppDbContext db, ActorSource actors, AuditTrail audit) : IGuarded
{
    private const int Most = 50;

    public static Guard Guard => ApplyForAccess.Guard;

    /// <summary>What nobody has seen, the newest first; at most fifty.</summary>
    public async Task<IReadOnlyList<OwnerNotice>> ListAsync(CancellationToken cancellation) =>
        await notices.Unseen().AsNoTracking().OrderByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>One that a colleague has seen meanwhile stays his.</summary>
    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await notices.ToActor().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } notice)
        {
            return PlatformProblems.Unknown.With();
        }

        if (notice.SeenAt is not null)
        {
            return null;
        }

        (notice.SeenAt, notice.SeenBy) = (notices.Now, actors.Current.Name);
        audit.Record(notice.SubjectId, "licenses.see-notice", new { notice.Who, notice.TypeNames, rule = notice.Rule?.ToString() });
        await db.SaveAsync(cancellation);
        return null;
    }
}
