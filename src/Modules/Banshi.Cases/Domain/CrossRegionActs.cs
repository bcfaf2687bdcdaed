using System.Linq.Expressions;
using Banshi.Cases.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>What every act of the window on an application that others decide does around its own work.</summary>
internal sealed class CrossRegionActs(AppDbContext db, ActorSource actors, AuditTrail audit, EventBus events, Clock clock, CaseFacts facts)
{
    public static readonly Guard Guard = Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>Those that a window took; an applicant's own are no task of any window.</summary>
    public static readonly Expression<Func<CrossRegionCase, bool>> IsTakenAtWindow = one => one.TakenBy != "";

    /// <summary>Those that their applicants handed in themselves.</summary>
    public static readonly Expression<Func<CrossRegionCase, bool>> IsOwn = one => one.TakenBy == "";

    public AppDbContext Db => db;

    public Clock Clock => clock;

    public Actor Actor => actors.Current;

    /// <summary>Takes an application for an act that is legal in certain states.</summary>
    public async Task<Result<CrossRegionCase>> TakeAsync(Guid id, Guid? seen, string act, IReadOnlyCollection<CrossRegionState> from, CancellationToken cancellation)
    {
        if (await db.Set<CrossRegionCase>().ReachableBy(Actor, Guard).Where(IsTakenAtWindow).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return PlatformProblems.Unknown;
        }

        if (!from.Contains(found.State))
        {
            return CaseProblems.NotNow.With(CaseNames.Of(found.State), act);
        }

        return seen is not null && seen != found.Version ? PlatformProblems.Stale : found;
    }

    /// <summary>Writes the record of an act.</summary>
    public void Record(CrossRegionCase one, string act, object detail) => audit.Record(one.Id, act, detail);

    /// <summary>Sends an application, or what was asked to correct, to whoever decides.</summary>
    public void Send(CrossRegionCase one, Answers answers, string by)
    {
        var isCorrection = one.State == CrossRegionState.Correcting;
        Record(one, isCorrection ? "cases.cross-region-correct" : "cases.cross-region-send", new { sheet = one.SheetId, files = answers.Files().Count() });
        Say(one, isCorrection ? new Corrected(answers.ByQuestion, by) : new Applied(one.ListVersionId, PartnerAnswers.Of(one.Applicant), answers.ByQuestion, by) { Mode = one.Mode }, FilesOf(answers));
        (one.State, one.SentAt, one.DueOn, one.Points) = (CrossRegionState.Sent, one.SentAt ?? clock.UtcNow, null, []);
    }

    /// <summary>Tells the life event that an application is a part of that it has moved; one that stands alone has none.</summary>
    public void TellLifeEvent(CrossRegionCase one)
    {
        if (one.LifeEventCaseId is { } whole)
        {
            events.Publish(new LifeEventMoved(whole));
        }
    }

    /// <summary>Tells an applicant what has happened to what he handed in himself; whoever handed it in at a window is told by the window.</summary>
    public void TellApplicant(CrossRegionCase one)
    {
        if (one.IsOnline && ToldSteps.Of(one.State) is { } step)
        {
            events.Publish(CaseStepped.Of(one.Id, step, one.State == CrossRegionState.Accepted ? one.Until : null));
        }
    }

    /// <summary>Says something to whoever decides.</summary>
    public void Say(CrossRegionCase one, CrossRegionMessage message, IReadOnlyList<SharedFile> files) =>
        events.Publish(new CrossRegionSent(Guid.CreateVersion7(), one.Partner, one.Id, ++one.Messages, message.ToJson(), files));

    /// <summary>The last of some working days behind today, at the window.</summary>
    public async Task<DateOnly> WithinAsync(CrossRegionCase one, int days) => Deadline.InWorkingDays(await facts.CalendarAsync(one.Division), clock.Today, days);

    /// <summary>The files that answers hold.</summary>
    private static IReadOnlyList<SharedFile> FilesOf(Answers answers) =>
        [.. answers.Files().Where(file => file.FileId is not null).Select(file => new SharedFile(file.FileId!.Value, file.Name, file.Sha256))];

    /// <summary>Who acts, as the other side reads it.</summary>
    public async Task<string> SignatureAsync(CrossRegionCase one) => one.AgencyId == Guid.Empty ? Actor.Name : $"{(await facts.AgencyAsync(one.AgencyId)).Name} {Actor.Name}";
}
