using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>Starts the next version of a list from the one in force. An item has one open draft at a time.</summary>
internal sealed class StartListDraft(AppDbContext db, ICatalog catalog, DraftDesk drafts, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    public async Task<Result<Started>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        var agency = ReviewReach.EditorDuty(actors.Current)?.AgencyId;
        if (await catalog.FindAsync(taskCode, cancellation) is not { AgencyId: { } owner } version || owner != agency)
        {
            return PlatformProblems.Unknown;
        }

        if (await drafts.OpenAsync(taskCode, cancellation) is { } open)
        {
            return new Started(open.Id, IsNew: false);
        }

        var draft = await drafts.NextAsync(version, owner, cancellation);
        db.Add(draft);
        audit.Record(draft.Id, "catalog.start-draft", new { taskCode, from = version.Number });
        return await db.SaveAsync(cancellation) is { } stale ? stale : new Started(draft.Id, IsNew: true);
    }

    /// <param name="Id">The draft.</param>
    /// <param name="IsNew">Whether it was started now; false where it was open already.</param>
    internal sealed record Started(Guid Id, bool IsNew);
}
