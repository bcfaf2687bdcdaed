using Banshi.Cases.Contracts;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// What every act on a case does around its own work: find the case within the actor's reach, check that it is its time, write the record, save, and tell
/// a second actor plainly who was faster.
/// </summary>
internal sealed class CaseActs(AppDbContext db, ActorSource actors, AuditTrail audit, EventBus events, Clock clock, CaseFacts facts)
{
    public AppDbContext Db => db;

    public Clock Clock => clock;

    public Actor Actor => actors.Current;

    /// <summary>The case with the list that it is pinned to.</summary>
    public sealed record Taken(Case Case, ItemVersionInfo List);

    /// <summary>Takes a case for an act that is legal in certain states.</summary>
    /// <param name="id">The case.</param>
    /// <param name="seen">The version that the actor saw; null where none was shown.</param>
    /// <param name="guard">Who may.</param>
    /// <param name="act">What is to be done, in words.</param>
    /// <param name="from">States in which it is legal.</param>
    public Task<Result<Taken>> TakeAsync(Guid id, Guid? seen, Guard guard, string act, params CaseState[] from) =>
        TakeAsync(db.Set<Case>().ReachableBy(actors.Current, guard), id, seen, act, from);

    /// <summary>The same for a case among those that the actor is known to reach.</summary>
    public async Task<Result<Taken>> TakeAsync(IQueryable<Case> reached, Guid id, Guid? seen, string act, params CaseState[] from)
    {
        var one = await reached.Include(c => c.Corrections).SingleOrDefaultAsync(c => c.Id == id);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        var isStale = seen is not null && seen != one.Version;
        var taken = new Taken(one, await facts.ListAsync(one.ItemVersionId));
        await LoadClockAsync(one);
        if (await PassedDeadline.SettleAsync(this, taken) && await db.SaveAsync() is { } problem)
        {
            return problem;
        }

        if (!from.Contains(one.State))
        {
            return isStale ? await FasterAsync(one) : CaseProblems.NotNow.With(CaseNames.Of(one.State), act);
        }

        return isStale ? PlatformProblems.Stale : taken;
    }

    /// <summary>Gives the case a new version although only something beside it changes: whoever looked at it before has to look again.</summary>
    public void Touch(Case one) => db.Entry(one).Property(c => c.Version).IsModified = true;

    /// <summary>Counts the clock of a case anew, after something happened to it.</summary>
    public async Task SettleClockAsync(Taken taken) => CaseClock.Settle(taken.Case, await CalendarAsync(taken.Case), taken.List.Content, clock.UtcNow);

    /// <summary>The clock of a case stands from now on; the case goes on from where it is.</summary>
    public async Task PauseAsync(Taken taken, Pause pause, Awaited awaits)
    {
        db.Add(pause);
        (taken.Case.State, taken.Case.Awaits) = (CaseState.Paused, awaits);
        await SettleClockAsync(taken);
    }

    /// <summary>The clock of a case runs again.</summary>
    public async Task GoOnAsync(Taken taken, Pause pause)
    {
        EndPause(taken.Case);
        (taken.Case.State, taken.Case.Awaits) = (pause.Before, pause.AwaitedBefore);
        await SettleClockAsync(taken);
    }

    /// <summary>Ends a case without a decision; what was under way ends with it.</summary>
    public async Task EndAsync(Taken taken, CaseState state)
    {
        var one = taken.Case;
        EndPause(one);
        (one.State, one.Awaits, one.CompletedAt, one.SupplyBy) = (state, Awaited.Nobody, clock.UtcNow, null);
        CaseClock.Stop(one);
        await EndEscalationsAsync(taken);
        TellOthers(one);
    }

    /// <summary>Brings a case to somebody higher.</summary>
    public void Escalate(Taken taken, Escalation escalation)
    {
        db.Add(escalation);
        taken.Case.IsEscalated = true;
        Touch(taken.Case);
        var detail = new { reason = escalation.Reason, officer = escalation.ToName, due = escalation.AnswerBy };
        if (escalation.RuleId is null)
        {
            Record(taken, "cases.escalate", detail, "办理");
        }
        else
        {
            RecordAsSystem(taken, "cases.escalate-by-rule", detail, "办理");
        }
    }

    /// <summary>Ends what is still escalated, because the case itself has come to its end.</summary>
    public async Task EndEscalationsAsync(Taken taken)
    {
        var one = taken.Case;
        if (!one.IsEscalated)
        {
            return;
        }

        var reason = $"本件{CaseNames.Of(one.State)}，督办随之结束。";
        foreach (var open in await db.Set<Escalation>().Where(open => open.CaseId == one.Id && open.EndedAt == null).ToListAsync())
        {
            (open.Outcome, open.EndedAt) = (reason, clock.UtcNow);
        }

        one.IsEscalated = false;
        RecordAsSystem(taken, "cases.end-escalation", new { reason }, "办理");
    }

    /// <summary>Tells those beside the applicant for whom a case has moved: the life event that it is a part of, the side that took it.</summary>
    public void TellOthers(Case one)
    {
        TellLifeEvent(one.LifeEventCaseId);
        TellTakingSide(one);
    }

    /// <summary>Tells a life event that it has moved; a case that stands alone has none.</summary>
    public void TellLifeEvent(Guid? lifeEventCase)
    {
        if (lifeEventCase is { } id)
        {
            events.Publish(new LifeEventMoved(id));
        }
    }

    /// <summary>Ends what the clock stands for, where it stands.</summary>
    public void EndPause(Case one)
    {
        if (one.Pauses.Find(pause => pause.IsOpen) is { } open)
        {
            (open.EndedAt, open.EndedBy, open.IsMoveUnseen) = (clock.UtcNow, Actor.Name, false);
        }
    }

    /// <summary>Writes the record of an act; <paramref name="step"/> is the step of the list that it belongs to.</summary>
    public void Record(Taken taken, string act, object detail, string step)
    {
        if (taken.Case.State != CaseState.Draft)
        {
            taken.Case.ActedOn = Actor.Channel == Channel.System ? taken.Case.ActedOn ?? clock.Today : clock.Today;
        }

        audit.Record(taken.Case.Id, act, detail, $"实施清单第 {taken.List.Number} 版“{step}”环节");
        if (ToldSteps.Of(act) is { } told)
        {
            Tell(taken.Case, told);
        }
    }

    /// <summary>Tells the applicant what has happened.</summary>
    public void Tell(Case one, CaseStep step)
    {
        events.Publish(CaseStepped.Of(one.Id, step, ToldSteps.DayOf(step, one)));
        TellTakingSide(one);
    }

    /// <summary>Writes a record of a life event, or of what others decide.</summary>
    public void Record(IDraft one, string act, object detail) => audit.Record(one.Id, act, detail);

    /// <summary>Writes the record of what the platform does by itself, even where an officer's act sets it off.</summary>
    public void RecordAsSystem(Taken taken, string act, object detail, string step)
    {
        var actor = actors.Current;
        actors.Current = Actor.System;
        Record(taken, act, detail, step);
        actors.Current = actor;
    }

    /// <summary>Saves an act; where somebody else was faster on this case, says who and what. What others share, as the last place of a half-day, is nobody's act on it.</summary>
    public async Task<Problem?> SaveAsync(Guid caseId)
    {
        var taken = db.Held<Case>(caseId) is { } held ? db.Entry(held).Property(c => c.Version).OriginalValue : (Guid?)null;
        if (await db.SaveAsync() is not { } stale)
        {
            return null;
        }

        var now = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == caseId);
        return now.Version == taken ? stale : await FasterAsync(now);
    }

    /// <summary>The working days of the division that handles a case.</summary>
    public Task<Standards.WorkingDayCalendar> CalendarAsync(Case one) => facts.CalendarAsync(one.Division);

    /// <summary>A version of a list that something is pinned to.</summary>
    public Task<ItemVersionInfo> ListAsync(Guid itemVersionId) => facts.ListAsync(itemVersionId);

    /// <summary>The list that a part of a life event is pinned to, of this platform or of the one that handles it.</summary>
    public async Task<ItemContent> ContentAsync(LifeEventPart part) => part.There?.Content ?? (await facts.ListAsync(part.ItemVersionId)).Content;

    /// <summary>Gives a case that has come to a step to an officer of its agency, where a rule names one.</summary>
    public Task RouteAsync(Case one) => facts.RouteAsync(one);

    /// <summary>The agency that handles a case.</summary>
    public Task<AgencyInfo> AgencyAsync(Case one) => facts.AgencyAsync(one.AgencyId);

    private void TellTakingSide(Case one)
    {
        if (one.Channel == Channel.Partner)
        {
            events.Publish(new CrossRegionMoved(one.Id));
        }
    }

    // Nothing can have happened to the clock of a case that is not accepted yet.
    private async Task LoadClockAsync(Case one)
    {
        if (one.AcceptedAt is not null)
        {
            await db.Entry(one).Collection(c => c.Pauses).LoadAsync();
            await db.Entry(one).Collection(c => c.ClockChanges).LoadAsync();
        }
    }

    private async Task<Problem> FasterAsync(Case one)
    {
        var last = (await audit.ReadAsync(one.Id))[^1];
        return CaseProblems.AlreadyDone.With(last.ActorName, CaseNames.Of(one.State));
    }
}
