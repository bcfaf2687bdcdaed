using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Starts the next version of a list from the one in force. An item has one open draft at a time.</summary>
internal sealed class StartListDraft(AppDbContext db, ICatalog catalog, IForms forms, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    /// <summary>Returns the key of the draft, new or open already.</summary>
    public async Task<Result<Guid>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        var agency = ReviewReach.EditorDuty(actors.Current)?.AgencyId;
        if (await catalog.FindAsync(taskCode, cancellation) is not { AgencyId: { } owner } version || owner != agency)
        {
            return PlatformProblems.Unknown;
        }

        if (await db.Set<ListDraft>().OpenOf(DraftPurpose.List, taskCode).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is { } open)
        {
            return open;
        }

        var form = version.Content.FormId is { } formId ? await forms.FindAsync(formId, cancellation) : null;
        var draft = ListDraft.Begin(DraftPurpose.List, version.Content, form is null ? null : ApplicationForm.OwnSections(form), owner, (actors.Current.Name, clock.UtcNow));
        draft.BaseVersionId = version.Id;
        db.Add(draft);
        audit.Record(draft.Id, "catalog.start-draft", new { taskCode, from = version.Number });
        return await db.SaveAsync(cancellation) is { } stale ? stale : draft.Id;
    }
}
