using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Opens a document of a case as PDF, for everybody who may see the case.</summary>
internal sealed class OpenDocument(AppDbContext db, ActorSource actors) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own).And(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency)
        .And(Role.Approver, Reach.Agency).And(Role.Supervisor, Reach.Division);

    public async Task<Result<CaseDocument>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var cases = db.Set<Case>().ReachableBy(actors.Current, Guard);
        var document = await db.Set<CaseDocument>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && cases.Any(c => c.Id == one.CaseId), cancellation);
        return document is null ? PlatformProblems.Unknown : document;
    }
}
