using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Opens the decision on a part of a life event at the window that took the whole, to hand it out. The rest of that case stays where it was decided.</summary>
internal sealed class OpenPartResult(AppDbContext db, ActorSource actors) : IGuarded
{
    public static Guard Guard => HandOutPart.Guard;

    public async Task<Result<CaseDocument>> RunAsync(Guid id, string part, CancellationToken cancellation)
    {
        var one = await db.Set<LifeEventCase>().AsNoTracking().ReachableBy(actors.Current, Guard).Include(e => e.Parts)
            .SingleOrDefaultAsync(e => e.Id == id && e.Channel == Channel.Window && e.SubmittedAt != null, cancellation);
        var key = one?.Parts.Find(other => other.PartId == part)?.CaseId;
        var decision = await db.Set<CaseDocument>().AsNoTracking()
            .Where(document => document.CaseId == key && (document.Kind == DocumentKind.Grant || document.Kind == DocumentKind.Refusal))
            .OrderByDescending(document => document.IssuedAt).FirstOrDefaultAsync(cancellation);
        return decision is null ? PlatformProblems.Unknown : decision;
    }
}
