using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>How officers work together on a case: who has it, who could have it, what they asked and noted.</summary>
internal sealed class DeskColleagues(AppDbContext db, ActorSource actors, Officers officers, Mandates mandates, ReceivedEscalations received)
{
    /// <summary>What the actor may do with a case as chief representative.</summary>
    public Task<Mandates.Scope> MandateAsync(Guid caseId, CancellationToken cancellation) => mandates.OfAsync(caseId, cancellation);

    /// <param name="CanTake">Whether the case waits for this officer's role.</param>
    /// <param name="IsMine">Whether this officer has taken it on.</param>
    /// <param name="CanAsk">Whether an opinion can be asked for now.</param>
    /// <param name="ForThisStep">Colleagues who can do what it waits for.</param>
    /// <param name="All">Colleagues who work on it in any step.</param>
    /// <param name="Consultations">What was asked, oldest first.</param>
    /// <param name="Notes">What was noted, oldest first.</param>
    public sealed record View(
        bool CanTake, bool IsMine, bool CanAsk, IReadOnlyList<OfficerInfo> ForThisStep, IReadOnlyList<OfficerInfo> All, IReadOnlyList<Consultation> Consultations, IReadOnlyList<CaseNote> Notes)
    {
        /// <summary>To whom this officer may bring the case now; null where he may not.</summary>
        public IReadOnlyList<OfficerInfo>? Superiors { get; init; }

        /// <summary>Whether something of it was brought to this officer.</summary>
        public bool IsAsked { get; init; }

        /// <summary>Whether he has not answered it yet.</summary>
        public bool IsWaiting { get; init; }

        /// <summary>To whom he may then give the case.</summary>
        public IReadOnlyList<OfficerInfo> Others { get; init; } = [];
    }

    public async Task<View> OfAsync(Case one, CancellationToken cancellation)
    {
        var me = actors.Current.AccountId;
        var canTake = Officers.RoleOf(one.Awaits) is { } role && Officers.GuardOf(role).Reaches(actors.Current, one);
        var canAsk = AskExpert.From.Contains(one.State);
        var mayEscalate = await MayEscalateAsync(one, cancellation);
        var all = canTake || canAsk || mayEscalate ? await officers.OfAsync(one, cancellation) : [];
        IReadOnlyList<OfficerInfo> others = [.. Officers.ForThisStep(all, one).Where(officer => !HasIt(one, officer.AccountId))];
        var asked = await received.OfAsync(one, cancellation);
        return new View(
            canTake,
            HasIt(one, me),
            canAsk,
            canTake ? others : [],
            canAsk ? [.. all.Where(officer => officer.AccountId != me)] : [],
            await db.Set<Consultation>().AsNoTracking().Where(opinion => opinion.CaseId == one.Id).OrderBy(opinion => opinion.AskedAt).ToListAsync(cancellation),
            await db.Set<CaseNote>().AsNoTracking().Where(note => note.CaseId == one.Id).OrderBy(note => note.At).ToListAsync(cancellation))
        {
            Superiors = mayEscalate ? [.. EscalationReceivers.Among(all, one).Where(officer => officer.AccountId != me)] : null,
            IsAsked = asked.Count > 0,
            IsWaiting = asked.Any(raised => raised.AnsweredAt is null),
            Others = asked.Count > 0 ? others : [],
        };
    }

    private async Task<bool> MayEscalateAsync(Case one, CancellationToken cancellation) => EscalateCase.May(actors.Current, one)
        && (!one.IsEscalated || await received.ByHandAsync(one.Id, cancellation) is not { } open || received.MayReplace(open));

    private static bool HasIt(Case one, Guid account) => one.HasOfficer && one.OfficerId == account;
}
