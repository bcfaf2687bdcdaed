using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Drafts: an applicant's own, or one that a clerk enters for somebody at the window. A clerk never sees the draft of an applicant.</summary>
internal sealed class DraftAccess(AppDbContext db, ActorSource actors, IForms forms, OwnCase own)
{
    public static readonly Guard Guard = Guard.Allow(Role.Applicant, Reach.Own).And(Role.WindowClerk, Reach.Division);

    private static readonly Guard ApplicantOnly = Guard.Allow(Role.Applicant, Reach.Own);
    private static readonly Guard ClerkOnly = Guard.Allow(Role.WindowClerk, Reach.Division);

    public sealed record Draft(Case Case, AnswerSheet Sheet);

    public sealed record LifeEventDraft(LifeEventCase LifeEvent, AnswerSheet Sheet);

    public sealed record CrossRegionDraft(CrossRegionCase Case, AnswerSheet Sheet);

    public sealed record AnyDraft(IDraft Of, AnswerSheet Sheet);

    // At the desk one acts as a clerk, everywhere else as an applicant: whoever is both never mixes them up.
    private (Guard Guard, Channel Channel) Face => actors.Current.Channel == Channel.Window ? (ClerkOnly, Channel.Window) : (ApplicantOnly, Channel.Portal);

    /// <summary>A draft with its answers; a case that has been submitted is told apart.</summary>
    public async Task<Result<Draft>> OpenAsync(Guid id, CancellationToken cancellation)
    {
        if (actors.Current is { Channel: Channel.Portal, Party: { } party })
        {
            return await own.FindAsync(db, id, party.Id, cancellation) is { } mine ? new Draft(mine.Case, await forms.ReadAsync(mine.Sheet, cancellation)) : PlatformProblems.Unknown;
        }

        var (guard, channel) = Face;
        var reached = db.Set<Case>().ReachableBy(actors.Current, guard).Where(c => c.Id == id && (c.Channel == channel || c.State != CaseState.Draft));
        var found = await forms.OpenWithAsync(reached, c => c.SheetId, cancellation) ?? await TakenPartAsync(id, channel, cancellation);
        return found is var (one, sheet) ? new Draft(one, sheet) : PlatformProblems.Unknown;
    }

    /// <summary>The one form of a life event with its answers, submitted or not.</summary>
    public async Task<Result<LifeEventDraft>> OpenLifeEventAsync(Guid id, CancellationToken cancellation)
    {
        var (guard, channel) = Face;
        var reached = db.Set<LifeEventCase>().ReachableBy(actors.Current, guard).Where(e => e.Id == id && (e.Channel == channel || e.SubmittedAt != null));
        return await forms.OpenWithAsync(reached.Include(e => e.Parts), e => e.SheetId, cancellation) is var (one, sheet)
            ? new LifeEventDraft(one, sheet)
            : PlatformProblems.Unknown;
    }

    /// <summary>An application that others decide, with its answers, sent or not: by the window that took it, or by the applicant whose own it is.</summary>
    public async Task<Result<CrossRegionDraft>> OpenCrossRegionAsync(Guid id, CancellationToken cancellation)
    {
        var (guard, channel) = Face;
        var isWindow = channel == Channel.Window;
        var reached = db.Set<CrossRegionCase>().ReachableBy(actors.Current, guard).Where(c => c.Id == id && (c.TakenBy != "") == isWindow);
        return await forms.OpenWithAsync(reached, c => c.SheetId, cancellation) is var (one, sheet) ? new CrossRegionDraft(one, sheet) : PlatformProblems.Unknown;
    }

    /// <summary>Any of them.</summary>
    public async Task<Result<AnyDraft>> OpenAnyAsync(Guid id, CancellationToken cancellation)
    {
        if ((await OpenAsync(id, cancellation)).Is(out var draft, out _))
        {
            return new AnyDraft(draft.Case, draft.Sheet);
        }

        if ((await OpenLifeEventAsync(id, cancellation)).Is(out var lifeEvent, out _))
        {
            return new AnyDraft(lifeEvent.LifeEvent, lifeEvent.Sheet);
        }

        return (await OpenCrossRegionAsync(id, cancellation)).Is(out var elsewhere, out var problem) ? new AnyDraft(elsewhere.Case, elsewhere.Sheet) : problem;
    }

    // Where the window took a life event, it completes the parts of other places too.
    private async Task<(Case Row, AnswerSheet Sheet)?> TakenPartAsync(Guid id, Channel channel, CancellationToken cancellation) => channel == Channel.Window
        ? await forms.OpenWithAsync(db.PartsTakenBy(actors.Current).Where(TakenParts.IsWithIt).Where(c => c.Id == id), c => c.SheetId, cancellation)
        : null;
}
