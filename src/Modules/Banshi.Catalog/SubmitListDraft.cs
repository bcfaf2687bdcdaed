using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Submits a draft to review; what breaks a rule is not submitted.</summary>
internal sealed class SubmitListDraft(AppDbContext db, ActorSource actors, DraftDesk drafts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    /// <summary>Returns the key of the proposal. <paramref name="seen"/> is the version that was looked at; null takes the draft as it is now.</summary>
    public async Task<Result<Guid>> RunAsync(Guid id, Guid? seen, string reason, DateOnly? effectiveOn, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown;
        }

        if (draft.State != DraftState.Editing)
        {
            return CatalogProblems.DraftIsClosed;
        }

        if (seen is not null && seen != draft.Version)
        {
            return PlatformProblems.Stale;
        }

        var findings = await drafts.CheckAsync(draft, draft.Item, cancellation);
        if (findings.Errors.Count > 0)
        {
            return CatalogProblems.DraftHasErrors;
        }

        if (drafts.Check(reason, effectiveOn) is { } problem)
        {
            return problem;
        }

        if (!(await drafts.SubmitAsync(draft, findings, Guid.CreateVersion7(), reason, effectiveOn, cancellation)).Is(out var proposal, out var late))
        {
            return late;
        }

        return await drafts.SaveAsync(proposal, draft, cancellation) is { } stale ? stale : proposal.Id;
    }
}
