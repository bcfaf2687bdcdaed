using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Drafts: an applicant's own, or one that a clerk enters for somebody at the window. A clerk never sees the draft of an applicant.</summary>
internal sealed class DraftAccess(AppDbContext db, ActorSource actors, IForms forms)
{
    public static readonly Guard Guard = Guard.Allow(Role.Applicant, Reach.Own).And(Role.WindowClerk, Reach.Division);

    private static readonly Guard ApplicantOnly = Guard.Allow(Role.Applicant, Reach.Own);
    private static readonly Guard ClerkOnly = Guard.Allow(Role.WindowClerk, Reach.Division);

    public sealed record Draft(Case Case, AnswerSheet Sheet);

    /// <summary>A draft with its answers; a case that has been submitted is told apart.</summary>
    public async Task<Result<Draft>> OpenAsync(Guid id, CancellationToken cancellation)
    {
        // At the desk one acts as a clerk, everywhere else as an applicant: whoever is both never mixes them up.
        var (guard, channel) = actors.Current.Channel == Channel.Window ? (ClerkOnly, Channel.Window) : (ApplicantOnly, Channel.Portal);
        var one = await db.Set<Case>().ReachableBy(actors.Current, guard)
            .SingleOrDefaultAsync(c => c.Id == id && (c.Channel == channel || c.State != CaseState.Draft), cancellation);
        return one is null
            ? PlatformProblems.Unknown
            : new Draft(one, (await forms.OpenAsync(one.SheetId, cancellation))!);
    }
}
