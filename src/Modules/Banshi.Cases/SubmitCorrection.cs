using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// The applicant hands in exactly what the notice names, on one page: a correction, or what was tolerated to come later. The earlier answers stay on record.
/// A clerk may enter it at the window; where that took a life event, for its parts in other places too.
/// </summary>
internal sealed class SubmitCorrection(CaseActs acts, IForms forms, HeldLicenses held) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    /// <summary>What is to be corrected, as one page.</summary>
    public sealed record View(Case Case, Correction Correction, Section Page, AnswerSheet Sheet)
    {
        /// <summary>Licenses of the platform that can stand for it, by question.</summary>
        public IReadOnlyDictionary<string, LicenseOffer> Offers { get; init; } = new Dictionary<string, LicenseOffer>();

        public bool IsTolerance => Correction.Kind == CorrectionKind.Tolerance;
    }

    public async Task<Result<View>> ViewAsync(Guid id, CancellationToken cancellation) =>
        (await FindAsync(id, cancellation)).Is(out var view, out var problem)
            ? view with { Offers = await held.OffersAsync(view.Case, view.Page.Questions, cancellation) }
            : problem;

    /// <summary>The same without looking for licenses.</summary>
    public async Task<Result<View>> FindAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().ReachableBy(acts.Actor, Guard).Include(c => c.Corrections).SingleOrDefaultAsync(c => c.Id == id, cancellation)
            ?? (acts.Actor.Channel == Channel.Window ? await acts.Db.PartsTakenBy(acts.Actor).Where(TakenParts.IsWithIt).Include(c => c.Corrections).SingleOrDefaultAsync(c => c.Id == id, cancellation) : null);
        if (one is null || one.Awaits == Awaited.Nobody || one.Corrections.Find(correction => correction.AnsweredAt is null) is not { } open)
        {
            return PlatformProblems.Unknown;
        }

        var sheet = (await forms.OpenAsync(open.SheetAfter, cancellation))!;
        var named = open.Points.Select(point => point.Question).ToHashSet();
        var questions = sheet.Form.Sections.SelectMany(section => section.Questions).Where(question => named.Contains(question.Id));
        return new View(one, open, new Section("correction", open.Kind == CorrectionKind.Tolerance ? "补交" : "补正", [.. questions.Select(question => question with { When = null, Optional = question.Optional && open.Kind != CorrectionKind.Tolerance })]), sheet);
    }

    /// <summary>The life event under which the clerk follows the case; null where he reaches it by itself.</summary>
    public Task<Guid?> FollowedUnderAsync(Guid id, CancellationToken cancellation) => acts.Db.FollowedUnderAsync(acts.Actor, id, cancellation);

    /// <summary>Keeps what was posted; <paramref name="isFinal"/> hands it in.</summary>
    public async Task<Problem?> RunAsync(Guid id, Posted posted, bool isFinal, CancellationToken cancellation)
    {
        if (!(await FindAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        CaseState[] from = view.IsTolerance ? [CaseState.Accepted, CaseState.Reviewed, CaseState.Paused] : [CaseState.Correcting];
        var reached = Guard.Reaches(acts.Actor, view.Case) ? acts.Db.Set<Case>().ReachableBy(acts.Actor, Guard) : acts.Db.PartsTakenBy(acts.Actor);
        if (!(await acts.TakeAsync(reached, id, null, view.IsTolerance ? "补交材料" : "提交补正", from)).Is(out var taken, out var notNow))
        {
            return notNow;
        }

        // What is right is kept even where something else is still wrong.
        var wrong = await forms.AnswerAsync(view.Sheet, view.Page, posted, cancellation);
        if (wrong is null && isFinal)
        {
            forms.Close(view.Sheet);
            await WriteAsync(taken, view.Correction);
        }

        return await acts.SaveAsync(id) ?? wrong;
    }

    /// <summary>Takes in what the side that took the case hands in for it: exactly what the notice names.</summary>
    public async Task TakeInAsync(CaseActs.Taken taken, Answers answers, CancellationToken cancellation)
    {
        var open = taken.Case.Corrections.Single(correction => correction.AnsweredAt is null);
        var named = open.Points.Where(point => answers[point.Question] is not null).ToDictionary(point => point.Question, point => answers[point.Question]!);
        forms.Close(forms.Put((await forms.OpenAsync(open.SheetAfter, cancellation))!, named));
        await WriteAsync(taken, open);
    }

    private async Task WriteAsync(CaseActs.Taken taken, Correction correction)
    {
        var one = taken.Case;
        correction.AnsweredAt = acts.Clock.UtcNow;
        if (correction.Kind == CorrectionKind.Tolerance)
        {
            (one.SheetId, one.SupplyBy) = (correction.SheetAfter, null);
            acts.Record(taken, "cases.supply", new { before = correction.SheetBefore, after = correction.SheetAfter }, "办理");
            return;
        }

        (one.SheetId, one.State, one.Awaits) = (correction.SheetAfter, CaseState.Received, Awaited.Window);
        CaseClock.StartAcceptance(one, await acts.CalendarAsync(one), taken.List.Content, acts.Clock.UtcNow);
        acts.Record(taken, "cases.correct", new { before = correction.SheetBefore, after = correction.SheetAfter }, "申请");
    }
}
