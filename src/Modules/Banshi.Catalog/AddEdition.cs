using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Writes down the next edition of a document; it begins with the clauses of the one before.</summary>
internal sealed class AddEdition(AppDbContext db, EditionDesk desk, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    /// <summary>The form to begin with: what the latest edition says.</summary>
    public async Task<Result<(StandardDocument Document, EditionForm Form)>> StartAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await OpenAsync(id, cancellation)).Is(out var document, out var problem))
        {
            return problem;
        }

        var latest = await db.Set<StandardEdition>().AsNoTracking().Where(one => one.StandardId == id).OrderByDescending(one => one.Sequence).FirstAsync(cancellation);
        return (document, new EditionForm { Title = latest.Title, Issuer = latest.Issuer });
    }

    public async Task<Problem?> RunAsync(Guid id, EditionForm form, CancellationToken cancellation)
    {
        if (!(await OpenAsync(id, cancellation)).Is(out var document, out var problem))
        {
            return problem;
        }

        if (await desk.CheckAsync(form, id, await desk.NextAsync(id, cancellation), cancellation) is { } wrong)
        {
            return wrong;
        }

        var edition = await desk.GoOnAsync(document, form, null, cancellation);
        audit.Record(id, "catalog.add-edition", new { edition.Sequence, edition.Number, edition.Title });
        return await db.SaveAsync(cancellation);
    }

    private async Task<Result<StandardDocument>> OpenAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<StandardDocument>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } document)
        {
            return PlatformProblems.Unknown;
        }

        if (!RegisterReach.MayWrite(actors.Current, document.Division))
        {
            return PlatformProblems.Forbidden;
        }

        return await desk.MayGrowAsync(document, cancellation) is { } problem ? problem : document;
    }
}
