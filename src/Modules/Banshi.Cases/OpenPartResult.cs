using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// Opens the decision on a part of a life event at the window that took the whole, to hand it out; the trail of that case says so. The rest of it stays where
/// it was decided, and so does a decision that has been revoked.
/// </summary>
internal sealed class OpenPartResult(CaseActs acts) : IGuarded
{
    public static Guard Guard => HandOutPart.Guard;

    public async Task<Result<CaseDocument>> RunAsync(Guid id, string part, CancellationToken cancellation)
    {
        var whole = await acts.Db.Set<LifeEventCase>().AsNoTracking().ReachableBy(acts.Actor, Guard).Include(e => e.Parts)
            .SingleOrDefaultAsync(e => e.Id == id && e.Channel == Channel.Window && e.SubmittedAt != null, cancellation);
        var key = whole?.Parts.Find(other => other.PartId == part)?.CaseId;
        var one = await acts.Db.Set<Case>().AsNoTracking().Include(c => c.Documents).SingleOrDefaultAsync(c => c.Id == key, cancellation);
        if (one is null || one.Documents.Exists(document => document.Kind == DocumentKind.Revocation)
            || one.Documents.Where(document => document.Kind is DocumentKind.Grant or DocumentKind.Refusal).MaxBy(document => document.IssuedAt) is not { } decision)
        {
            return PlatformProblems.Unknown;
        }

        acts.Record(new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId)), "cases.open-part-result", new { document = decision.Number }, "送达");
        return await acts.Db.SaveAsync(cancellation) is { } problem ? problem : decision;
    }
}
