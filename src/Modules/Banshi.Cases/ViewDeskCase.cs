using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Cases.Views;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>A case as an officer sees it: everything that one decision needs, and the acts that are his now. There is no button for anything else.</summary>
internal sealed class ViewDeskCase(CaseActs acts, CaseReading reading, CaseMessages messages, ViewLifeEventCase lifeEvents, DeskColleagues colleagues, Settlement settlement) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency).And(Role.Supervisor, Reach.Division);

    // What only the applicant may ask for, a clerk enters at the window.
    private static readonly Guard AtTheWindow = Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>An act that is legal now and this person's; each has a partial view of its name.</summary>
    public enum Act
    {
        OnTheSpot,
        Accept,
        Receive,
        RequestCorrection,
        Decline,
        EnterCorrection,
        Review,
        Decide,
        AnswerSurveyDay,
        EndProcedure,
        Resume,
        SendResult,
        Deliver,
        PostResult,
        IssueBill,
        AfterCheck,
        DecideClock,
        StartProcedure,
        ProposeClock,
        ChangeSurveyDay,
        Suspend,
        Withdraw,
        Terminate,
    }

    public sealed record View(
        Case Case, ItemVersionInfo List, string AgencyName, IReadOnlyList<AnswersView> Answers, IReadOnlyList<TrailView.Line> Trail, bool TrailIsWhole, CaseClockView Clock,
        string? FirstOfficer, IReadOnlyList<CaseMessage> Messages, IReadOnlyList<Act> Acts)
    {
        /// <summary>For what the clock stands now.</summary>
        public Pause? Paused => Case.Pauses.Find(pause => pause.IsOpen);

        /// <summary>The change of the clock that waits to be decided.</summary>
        public ClockChange? Change => Case.ClockChanges.Find(change => change.IsOpen);

        /// <summary>The check of the promise that is still to be made.</summary>
        public required AfterCheck? Check { get; init; }

        /// <summary>The life event that it is a part of, with how far the others have come; null where it stands alone.</summary>
        public required ViewLifeEventCase.View? LifeEvent { get; init; }

        /// <summary>Whether the decision on an earlier part is among the materials: a file to a question that the one form did not ask.</summary>
        public bool HoldsEarlierDecision => LifeEvent?.Parts.FirstOrDefault(part => part.Part.CaseId == Case.Id)?.Part is { After.Count: > 0 } own
            && Answers.SelectMany(page => page.Lines).Any(line => line.Files.Any(EarlierResults.IsDecision) && !own.Asks(line.QuestionId));

        /// <summary>Where it was taken, if another window took it for this place.</summary>
        public required CrossRegionOrigin? Origin { get; init; }

        /// <summary>What was brought to somebody higher, latest first.</summary>
        public required IReadOnlyList<Escalation> Escalations { get; init; }

        /// <summary>How officers work together on it; null for a reader who only looks.</summary>
        public required DeskColleagues.View? Colleagues { get; init; }

        /// <summary>What is to be paid, and where the result is in the post.</summary>
        public required Settlement.View Settlement { get; init; }

        /// <summary>What the applicant signed on a display, latest first.</summary>
        public required IReadOnlyList<CaseSignature> Signatures { get; init; }

        /// <summary>The reader's display before the applicant; null where he has none.</summary>
        public required Display? Display { get; init; }

        /// <summary>Whether the reader may issue bills and cancel them.</summary>
        public bool MayCharge { get; init; }

        /// <summary>Whether the reader may write on it; a supervisor only reads.</summary>
        public required bool CanWrite { get; init; }

        /// <summary>By how much this case may be extended.</summary>
        public ExtensionRule? Extension => ExtensionRule.Of(List.Content);
    }

    /// <summary>Whether an act leaves the usual way.</summary>
    public static bool IsExceptional(Act act) => act >= Act.StartProcedure;

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard)
            .Include(c => c.Documents.OrderBy(document => document.IssuedAt).ThenBy(document => document.Kind)).Include(c => c.Corrections.OrderBy(correction => correction.AskedAt))
            .Include(c => c.Pauses.OrderBy(pause => pause.StartedAt)).Include(c => c.ClockChanges.OrderBy(change => change.AskedAt)).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == id && c.State != CaseState.Draft, cancellation);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        var calendar = await acts.CalendarAsync(one);
        var list = await acts.ListAsync(one.ItemVersionId);
        var records = await reading.RecordsAsync(id, cancellation);
        var check = one.IsOnCommitment ? await acts.Db.Set<AfterCheck>().AsNoTracking().SingleOrDefaultAsync(open => open.CaseId == id && open.CheckedAt == null, cancellation) : null;
        await reading.ResultAsync(one, cancellation);
        var settled = await settlement.OfAsync(id, cancellation);
        return new View(
            one,
            list,
            (await acts.AgencyAsync(one)).Name,
            await reading.AnswersAsync(one, cancellation),
            reading.Trail.ForDesk(records),
            AuditTrail.FirstBreak(records) is null,
            CaseClockView.Of(one, calendar, list.Content, acts.Clock),
            records.FirstOrDefault(record => record.Act == "cases.receive")?.ActorName,
            await messages.ReadAsync(id, cancellation),
            [.. Legal(one, list.Content, check, settled, await colleagues.MandateAsync(id, cancellation)).Where(pair => pair.Guard.Reaches(acts.Actor, one)).Select(pair => pair.Act).Distinct().Order()])
        {
            Check = check,
            LifeEvent = one.LifeEventCaseId is { } whole ? await lifeEvents.OfCaseAsync(whole, cancellation) : null,
            Origin = one.Channel == Channel.Partner ? await acts.Db.Set<CrossRegionOrigin>().AsNoTracking().SingleAsync(origin => origin.CaseId == id, cancellation) : null,
            Escalations = await acts.Db.Set<Escalation>().AsNoTracking().Where(raised => raised.CaseId == id).OrderByDescending(raised => raised.RaisedAt).ToListAsync(cancellation),
            Colleagues = TakeCase.Guard.Reaches(acts.Actor, one) ? await colleagues.OfAsync(one, cancellation) : null,
            Settlement = settled,
            Signatures = await acts.Db.Set<CaseSignature>().AsNoTracking().Where(signed => signed.DraftId == id || signed.DraftId == one.LifeEventCaseId)
                .OrderByDescending(signed => signed.SignedAt).ToListAsync(cancellation),
            Display = await DisplayAsync(one, cancellation),
            MayCharge = CancelBill.Guard.Reaches(acts.Actor, one),
            CanWrite = WriteMessage.Guard.Reaches(acts.Actor, one),
        };
    }

    private async Task<Display?> DisplayAsync(Case one, CancellationToken cancellation) => OfferRating.Guard.Reaches(acts.Actor, one)
        ? await acts.Db.Set<Display>().AsNoTracking().SingleOrDefaultAsync(own => own.ClerkId == acts.Actor.AccountId, cancellation)
        : null;

    private IEnumerable<(Act Act, Guard Guard)> Legal(Case one, ItemContent list, AfterCheck? check, Settlement.View settled, Mandates.Scope mandate) =>
        [.. ByState(one, list, check), .. ByMandate(one, CaseRoute.Of(list, one), mandate), .. Settling(one, list, settled)];

    private static IEnumerable<(Act Act, Guard Guard)> ByMandate(Case one, CaseRoute route, Mandates.Scope mandate) => one.State switch
    {
        CaseState.Accepted when route.HasReview => mandate.Reviews ? [(Act.Review, ReviewCase.Guard)] : [],
        CaseState.Accepted or CaseState.Reviewed when mandate.Decides => [(Act.Decide, DecideCase.Guard)],
        _ => [],
    };

    private static IEnumerable<(Act Act, Guard Guard)> Settling(Case one, ItemContent list, Settlement.View settled)
    {
        if (one.State == CaseState.Completed && one.Channel != Channel.Partner && settled.Parcel is null)
        {
            yield return (Act.PostResult, PostResult.Guard);
        }

        if (settled.CanCharge && list.Fees.Count > 0 && IssueBill.From.Contains(one.State))
        {
            yield return (Act.IssueBill, IssueBill.Guard);
        }
    }

    private IEnumerable<(Act Act, Guard Guard)> ByState(Case one, ItemContent list, AfterCheck? check) =>
        one.State switch
        {
            CaseState.Accepted or CaseState.Reviewed => [.. Usual(one, list, CaseRoute.Of(list, one)), .. OnTheClock(one, list), .. Endings(one)],
            CaseState.Paused => [.. WhileStopped(one), .. Endings(one)],
            _ => [.. Usual(one, list, CaseRoute.Of(list, one)), .. check is null ? Array.Empty<(Act, Guard)>() : [(Act.AfterCheck, ConcludeAfterCheck.Guard)], .. Endings(one)],
        };

    private IEnumerable<(Act Act, Guard Guard)> Usual(Case one, ItemContent list, CaseRoute route) => one.State switch
    {
        CaseState.Submitted => [.. OnTheSpot(list), (Act.Receive, ReceiveCase.Guard), (Act.Accept, AcceptCase.Guard), (Act.Decline, DeclineCase.Guard)],
        CaseState.Received =>
            [.. OnTheSpot(list), (Act.Accept, AcceptCase.Guard), (Act.RequestCorrection, RequestCorrection.Guard), (Act.Decline, DeclineCase.Guard)],
        CaseState.Correcting => [(Act.EnterCorrection, AtTheWindow)],
        CaseState.Accepted when route.HasReview => one.AuthorizationId is null ? [(Act.Review, ReviewCase.ByOffice)] : [],
        CaseState.Accepted or CaseState.Reviewed when DecideCase.IsDecider(route, acts.Actor, one) => [(Act.Decide, DecideCase.Guard)],
        CaseState.Completed => [.. one is { Channel: Channel.Partner, AuthorizationId: null } ? [(Act.SendResult, SendResult.Guard)] : Array.Empty<(Act, Guard)>(), (Act.Deliver, DeliverCase.Guard)],
        _ => [],
    };

    private static IEnumerable<(Act Act, Guard Guard)> OnTheSpot(ItemContent list) => SettleOnTheSpot.Allows(list) ? [(Act.OnTheSpot, SettleOnTheSpot.Guard)] : [];

    private IEnumerable<(Act Act, Guard Guard)> OnTheClock(Case one, ItemContent list)
    {
        var change = one.ClockChanges.Find(change => change.IsOpen);
        if (change is not null && change.AskedById != acts.Actor.AccountId)
        {
            yield return (Act.DecideClock, DecideClockChange.Guard);
        }

        if (one.SupplyBy is not null)
        {
            yield return (Act.EnterCorrection, AtTheWindow);
        }

        if (change is null && one.DueOn is not null)
        {
            yield return (Act.ProposeClock, ProposeClockChange.Guard);
        }

        if (StartProcedure.Of(list).Any())
        {
            yield return (Act.StartProcedure, StartProcedure.Guard);
        }

        yield return (Act.Suspend, AtTheWindow);
    }

    private static IEnumerable<(Act Act, Guard Guard)> WhileStopped(Case one) => one.Pauses.Find(pause => pause.IsOpen)! switch
    {
        { Cause: PauseCause.Applicant } => [(Act.Resume, AtTheWindow)],
        { IsAppointment: true, Wish: not null } => [(Act.AnswerSurveyDay, AnswerSurveyDay.Guard), (Act.EndProcedure, EndProcedure.Guard), (Act.ChangeSurveyDay, AtTheWindow)],
        { IsAppointment: true } => [(Act.EndProcedure, EndProcedure.Guard), (Act.ChangeSurveyDay, AtTheWindow)],
        _ => [(Act.EndProcedure, EndProcedure.Guard)],
    };

    private static IEnumerable<(Act Act, Guard Guard)> Endings(Case one) =>
        WithdrawCase.From.Contains(one.State) ? [(Act.Withdraw, AtTheWindow), (Act.Terminate, TerminateCase.Guard)] : [];
}
