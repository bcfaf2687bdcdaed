using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// Submits a draft: all pages must be done. To submit again is no error: a double click, or a repeat after a broken line, finds the case submitted.
/// </summary>
internal sealed class SubmitCase(CaseActs acts, DraftAccess drafts, ICatalog catalog, Submission submission, Signatures signatures) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    /// <summary>What is about to be submitted.</summary>
    public sealed record View(Guid CaseId, string ItemName, Applicant Applicant, AnswerSheet Sheet, ItemVersionInfo List, bool IsDraft)
    {
        /// <summary>What may come later, and is not there yet.</summary>
        public IReadOnlyList<Material> Missing => Tolerance.Missing(List.Content, Sheet);
    }

    public async Task<Result<View>> ViewAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        var list = (await catalog.FindVersionAsync(draft.Case.ItemVersionId, cancellation))!;
        return new View(id, draft.Case.ItemName, draft.Case.Applicant, draft.Sheet, list, draft.Case.IsDraft);
    }

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        if (!draft.Case.IsDraft)
        {
            return null;
        }

        var list = (await catalog.FindVersionAsync(draft.Case.ItemVersionId, cancellation))!;
        if ((await submission.RefuseAsync(draft.Case.Applicant, draft.Sheet.Journey, cancellation) ?? await submission.RefuseAsync(list, cancellation)
            ?? await RefuseAtWindowAsync(draft, cancellation)) is { } refused)
        {
            return refused;
        }

        await submission.WriteAsync(new CaseActs.Taken(draft.Case, list), draft.Sheet, cancellation);
        return await acts.Db.SaveAsync(cancellation) is null || await IsSubmittedAsync(id, cancellation) ? null : PlatformProblems.Stale.With();
    }

    /// <summary>The life event under which the clerk follows the case; null where he reaches it by itself.</summary>
    public Task<Guid?> FollowedUnderAsync(Guid id, CancellationToken cancellation) => acts.Db.FollowedUnderAsync(acts.Actor, id, cancellation);

    // Only what a clerk enters is shown to its applicant to sign.
    private async Task<Problem?> RefuseAtWindowAsync(DraftAccess.Draft draft, CancellationToken cancellation) =>
        draft.Case.Channel == Channel.Window ? await signatures.RefuseAsync(draft.Case, draft.Sheet, cancellation) : null;

    private async Task<bool> IsSubmittedAsync(Guid id, CancellationToken cancellation) =>
        (await drafts.OpenAsync(id, cancellation)).Is(out var draft, out _) && !draft.Case.IsDraft;
}
