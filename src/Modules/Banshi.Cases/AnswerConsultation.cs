using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Whoever was asked gives an opinion; it stands on the case for the officer who decides.</summary>
internal sealed class AnswerConsultation(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => TakeCase.Guard;

    /// <summary>What waits for the opinion of this officer, most urgent first.</summary>
    public async Task<IReadOnlyList<Row>> ListAsync(CancellationToken cancellation) => await Waiting().AsNoTracking()
        .OrderBy(one => one.DueOn).ThenBy(one => one.Id)
        .Join(db.Set<Case>(), one => one.CaseId, c => c.Id, (one, c) => new Row(one, c.ItemName, c.Number!))
        .ToListAsync(cancellation);

    /// <summary>How many wait.</summary>
    public Task<int> CountAsync(CancellationToken cancellation) => Waiting().CountAsync(cancellation);

    public async Task<Problem?> RunAsync(Guid id, string opinion, CancellationToken cancellation)
    {
        if (await db.Set<Consultation>().SingleOrDefaultAsync(one => one.Id == id && one.ExpertId == actors.Current.AccountId, cancellation) is not { } one)
        {
            return PlatformProblems.Unknown.With();
        }

        if (opinion.Trim() is not { Length: > 0 and <= AskExpert.LongestText } given)
        {
            return PlatformProblems.Invalid([CaseProblems.OpinionRequired.For("Opinion")]);
        }

        if (one.AnsweredAt is not null)
        {
            return CaseProblems.AlreadyAnswered.With();
        }

        (one.Opinion, one.AnsweredAt) = (given, clock.UtcNow);
        audit.Record(one.CaseId, "cases.answer-expert", new { opinion = given });
        return await db.SaveAsync(cancellation);
    }

    private IQueryable<Consultation> Waiting() => db.Set<Consultation>().Where(one => one.ExpertId == actors.Current.AccountId && one.AnsweredAt == null);

    public sealed record Row(Consultation Consultation, string ItemName, string Number);
}
