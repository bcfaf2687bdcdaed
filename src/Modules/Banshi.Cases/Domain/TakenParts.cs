using System.Linq.Expressions;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>The parts of the life events that a window took, wherever they are handled: until they are accepted it completes and corrects them for the applicant.</summary>
internal static class TakenParts
{
    private static readonly Guard Window = Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>Whether a part still is with the window that took it: it is not accepted yet, or something is to be handed in later.</summary>
    public static readonly Expression<Func<Case, bool>> IsWithIt = one => one.AcceptedAt == null || one.SupplyBy != null;

    /// <summary>The parts, entered at the window, of what the windows of a clerk's divisions took; none for anybody outside of a window.</summary>
    public static IQueryable<Case> PartsTakenBy(this AppDbContext db, Actor actor)
    {
        var taken = db.Set<LifeEventCase>().ReachableBy(actor, Window).Where(one => one.Channel == Channel.Window && one.SubmittedAt != null);
        return db.Set<Case>().Where(one => one.Channel == Channel.Window && actor.Channel == Channel.Window && taken.Any(whole => whole.Id == one.LifeEventCaseId));
    }

    /// <summary>The life event under which a clerk follows a case that he does not reach by itself; null for all others.</summary>
    public static async Task<Guid?> FollowedUnderAsync(this AppDbContext db, Actor actor, Guid id, CancellationToken cancellation) =>
        actor.Channel != Channel.Window || await db.Set<Case>().ReachableBy(actor, Window).AnyAsync(one => one.Id == id, cancellation)
            ? null
            : await db.PartsTakenBy(actor).Where(one => one.Id == id).Select(one => one.LifeEventCaseId).SingleOrDefaultAsync(cancellation);
}
