using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.UnitTests.Engine;

/// <summary>What may be tried on a case.</summary>
internal enum Try
{
    Receive,
    Accept,
    OnTheSpot,
    RequestCorrection,
    SubmitCorrection,
    Decline,
    Review,
    Grant,
    Refuse,
    Deliver,
    StartProcedure,
    EndProcedure,
    AskSurveyDay,
    AgreeToSurveyDay,
    KeepSurveyDay,
    Suspend,
    Resume,
    ProposeExtension,
    ApproveChange,
    Withdraw,
    Terminate,
    ApplyAgain,
    Take,
    Escalate,
    Instruct,
    EndEscalation,
}

/// <summary>A case as the model needs to see it.</summary>
/// <param name="Case">The case.</param>
/// <param name="List">Its list.</param>
/// <param name="Pause">Why its clock stands; null where it runs.</param>
/// <param name="Change">The change of its clock that waits; null where none does.</param>
/// <param name="IsExtended">Whether it was extended.</param>
/// <param name="Supplies">Whether tolerated materials are awaited.</param>
/// <param name="Today">The legal day.</param>
/// <param name="NextWorkingDay">The first working day after it.</param>
internal sealed record Seen(Case Case, ItemContent List, Pause? Pause, ClockChange? Change, bool IsExtended, bool Supplies, DateOnly Today, DateOnly NextWorkingDay)
{
    /// <summary>To whom it can be brought.</summary>
    public required Guid Superior { get; init; }

    /// <summary>What is open and was brought up by hand; null where nothing is.</summary>
    public required Escalation? Raised { get; init; }

    /// <summary>Whether the base level may decide it today.</summary>
    public required bool IsAuthorized { get; init; }
}

/// <summary>The law of the engine, written down a second time and apart from it: who may do what in which state, and where that leads.</summary>
internal static class CaseModel
{
    private static readonly CaseState[] AtTheWindow = [CaseState.Submitted, CaseState.Received];
    private static readonly CaseState[] Running = [CaseState.Accepted, CaseState.Reviewed];
    private static readonly CaseState[] Accepted = [.. Running, CaseState.Paused];
    private static readonly CaseState[] Open = [.. AtTheWindow, CaseState.Correcting, .. Accepted];
    private static readonly Role[] Clerk = [Role.WindowClerk];
    private static readonly Role[] ApplicantOrClerk = [Role.Applicant, Role.WindowClerk];
    private static readonly Role[] Office = [Role.Handler, Role.Approver];
    private static readonly Role[] Officers = [Role.WindowClerk, Role.Handler, Role.Approver];
    private static readonly Role[] Deciders = [Role.Approver, Role.Handler, Role.WindowClerk];

    private static readonly Dictionary<Try, Rule> Rules = new()
    {
        [Try.Receive] = new([CaseState.Submitted], Clerk, CaseState.Received),
        [Try.Accept] = new(AtTheWindow, Clerk, CaseState.Accepted),
        [Try.OnTheSpot] = new(AtTheWindow, Clerk, CaseState.Decided) { If = (seen, _) => seen.List.Kind == ItemKind.Immediate && CaseRoute.Of(seen.List) is { HasReview: false, Decider: Awaited.Window } },
        [Try.RequestCorrection] = new([CaseState.Received], Clerk, CaseState.Correcting),
        [Try.SubmitCorrection] = new([CaseState.Correcting, .. Accepted], ApplicantOrClerk, CaseState.Received)
        {
            If = (seen, _) => seen.Supplies || seen.Case.State == CaseState.Correcting,
            Goes = seen => seen.Case.State == CaseState.Correcting ? CaseState.Received : seen.Case.State,
        },
        [Try.Decline] = new(AtTheWindow, Clerk, CaseState.Declined),
        [Try.Review] = new([CaseState.Accepted], [Role.Handler, Role.WindowClerk], CaseState.Reviewed)
        {
            If = (seen, who) => Route(seen).HasReview && (seen.Case.AuthorizationId is null ? who.Is(Role.Handler, seen.Case) : IsBelow(seen, who)),
        },
        [Try.Grant] = new(Running, Deciders, CaseState.Decided) { If = (seen, who) => IsDecider(seen, who) && !seen.Supplies },
        [Try.Refuse] = new(Running, Deciders, CaseState.Decided) { If = IsDecider },
        [Try.Deliver] = new([CaseState.Completed], Clerk, CaseState.Delivered),
        [Try.StartProcedure] = new(Running, Office, CaseState.Paused) { If = (seen, _) => seen.List.SpecialProcedures.Any(one => !one.IsExtension) },
        [Try.EndProcedure] = new([CaseState.Paused], Office, CaseState.Accepted) { If = (seen, _) => seen.Pause!.Cause == PauseCause.Procedure, Goes = seen => seen.Pause!.Before },
        [Try.AskSurveyDay] = new([CaseState.Paused], ApplicantOrClerk, CaseState.Paused) { If = (seen, _) => MayAskForAnotherDay(seen) },
        [Try.AgreeToSurveyDay] = new([CaseState.Paused], Office, CaseState.Paused) { If = (seen, _) => seen.Pause!.WishOn >= seen.Today },
        [Try.KeepSurveyDay] = new([CaseState.Paused], Office, CaseState.Paused) { If = (seen, _) => seen.Pause!.WishOn is not null },
        [Try.Suspend] = new(Running, ApplicantOrClerk, CaseState.Paused),
        [Try.Resume] = new([CaseState.Paused], ApplicantOrClerk, CaseState.Accepted) { If = (seen, _) => seen.Pause!.Cause == PauseCause.Applicant, Goes = seen => seen.Pause!.Before },
        [Try.ProposeExtension] = new(Running, Office, CaseState.Accepted) { If = (seen, _) => MayExtend(seen), Goes = seen => seen.Case.State },
        [Try.ApproveChange] = new(Running, [Role.Approver], CaseState.Accepted)
        {
            If = (seen, who) => seen.Change is { } change && change.AskedById != who.Actor.AccountId,
            Goes = seen => seen.Case.State,
        },
        [Try.Withdraw] = new(Open, ApplicantOrClerk, CaseState.Withdrawn),
        [Try.Terminate] = new(Open, [Role.WindowClerk, Role.Handler], CaseState.Terminated),
        [Try.ApplyAgain] = new(Enum.GetValues<CaseState>(), [Role.Applicant], CaseState.Declined) { If = (seen, _) => HasFailed(seen.Case), Goes = seen => seen.Case.State },
        [Try.Take] = new(Enum.GetValues<CaseState>(), Officers, CaseState.Submitted)
        {
            If = (seen, who) => MayTake(seen.Case, who) && (!seen.Case.HasOfficer || seen.Case.OfficerId == who.Actor.AccountId),
            Goes = seen => seen.Case.State,
        },
        [Try.Escalate] = new([.. AtTheWindow, .. Accepted, CaseState.Completed], Officers, CaseState.Submitted)
        {
            If = (seen, who) => (seen.Raised is null || MayReplace(seen.Raised, seen, who)) && (Has(seen.Case, who.Actor.AccountId) || who.Is(Role.Approver, seen.Case))
                && who.Actor.AccountId != seen.Superior && !Has(seen.Case, seen.Superior),
            Goes = seen => seen.Case.State,
        },
        [Try.Instruct] = new([.. Open, CaseState.Decided, CaseState.Completed], [Role.Approver], CaseState.Submitted) { If = Received, Goes = seen => seen.Case.State },
        [Try.EndEscalation] = new([.. Open, CaseState.Decided, CaseState.Completed], [Role.Approver], CaseState.Submitted) { If = Received, Goes = seen => seen.Case.State },
    };

    /// <summary>The state in which a try ends; null where it must be refused.</summary>
    public static CaseState? After(Try what, Seen seen, Person who)
    {
        var rule = Rules[what];
        return rule.From.Contains(seen.Case.State) && rule.Roles.Any(role => who.Is(role, seen.Case)) && rule.If(seen, who)
            ? rule.Goes?.Invoke(seen) ?? rule.To
            : null;
    }

    /// <summary>All that may be done.</summary>
    public static IEnumerable<(Try What, Person Who)> Allowed(Seen seen, IEnumerable<Person> people) =>
        from who in people
        from what in Rules.Keys
        where After(what, seen, who) is not null
        select (what, who);

    /// <summary>Whether the platform itself may bring a case from one state to another, at any time.</summary>
    public static bool MayDrift(CaseState from, CaseState to) => from == to || (from, to) is
        (CaseState.Submitted or CaseState.Received, CaseState.Accepted)
        or (CaseState.Accepted or CaseState.Reviewed or CaseState.Paused, CaseState.Terminated)
        or (CaseState.Decided, CaseState.Completed or CaseState.Delivered);

    /// <summary>Who may have done what the trail tells.</summary>
    public static IReadOnlyList<Role> MayHaveDone(string act) => act switch
    {
        "cases.start" or "cases.submit" or "cases.correct" or "cases.supply" or "cases.withdraw" or "cases.suspend" or "cases.resume" => [Role.Applicant, Role.WindowClerk],
        "cases.receive" or "cases.accept" or "cases.tolerate" or "cases.request-correction" or "cases.decline" or "cases.deliver" => [Role.WindowClerk],
        "cases.review" => [Role.Handler, Role.WindowClerk],
        "cases.take" or "cases.escalate" => Officers,
        "cases.instruct" or "cases.end-escalation" => [Role.Approver],
        "cases.decide" => [Role.Approver, Role.Handler, Role.WindowClerk],
        "cases.start-procedure" or "cases.end-procedure" or "cases.propose-clock-change" => [Role.Handler, Role.Approver],
        "cases.ask-survey-day" => [Role.Applicant, Role.WindowClerk],
        "cases.answer-survey-day" => [Role.Handler, Role.Approver],
        "cases.decide-clock-change" => [Role.Approver],
        "cases.terminate" => [Role.WindowClerk, Role.Handler],
        _ => [],
    };

    private static CaseRoute Route(Seen seen) => CaseRoute.Of(seen.List, seen.Case);

    // Under an authorization the base level alone reviews and decides, and only while it is in force.
    private static bool IsBelow(Seen seen, Person who) => seen.IsAuthorized && who.Is(Role.WindowClerk, seen.Case) && who.Division == seen.Case.Division;

    private static bool Has(Case one, Guid account) => one.HasOfficer && one.OfficerId == account;

    private static bool MayTake(Case one, Person who) => one.Awaits switch
    {
        Awaited.Window => who.Is(Role.WindowClerk, one),
        Awaited.Handler => who.Is(Role.Handler, one),
        Awaited.Approver => who.Is(Role.Approver, one),
        _ => false,
    };

    private static bool MayReplace(Escalation raised, Seen seen, Person who) =>
        raised.RaisedById == who.Actor.AccountId || (raised.AnsweredAt is null && raised.AnswerBy < seen.Today);

    private static bool Received(Seen seen, Person who) => seen.Raised is { } raised && raised.ToId == who.Actor.AccountId && raised.RaisedById != who.Actor.AccountId;

    private static bool IsDecider(Seen seen, Person who)
    {
        if (seen.Case.AuthorizationId is not null)
        {
            return IsBelow(seen, who) && (seen.Case.State == CaseState.Reviewed || !Route(seen).HasReview);
        }

        var decider = Route(seen).Decider switch
        {
            Awaited.Approver => Role.Approver,
            Awaited.Handler => Role.Handler,
            _ => Role.WindowClerk,
        };
        return who.Is(decider, seen.Case) && (seen.Case.State == CaseState.Reviewed || !Route(seen).HasReview);
    }

    private static bool MayExtend(Seen seen) =>
        seen is { Change: null, IsExtended: false, List.Type: ItemType.Permit } && !((seen.Case.StatutoryDue ?? seen.Case.DueOn) < seen.Today);

    // One working day before the survey, to another day within the limit of the procedure.
    private static bool MayAskForAnotherDay(Seen seen) => seen.Pause is { Kind: "现场勘验", HeldOn: { } held, DueOn: { } due } pause
        && held >= seen.NextWorkingDay && due >= seen.NextWorkingDay && (held, pause.HeldHalf) != (due, HalfDay.Afternoon);

    private static bool HasFailed(Case one) => one.State is CaseState.Declined or CaseState.Withdrawn or CaseState.Terminated || one is { Granted: false, CompletedAt: not null };

    /// <summary>When a try succeeds.</summary>
    /// <param name="From">In which states.</param>
    /// <param name="Roles">For whom.</param>
    /// <param name="To">Where it leads.</param>
    private sealed record Rule(CaseState[] From, Role[] Roles, CaseState To)
    {
        /// <summary>What must hold beside.</summary>
        public Func<Seen, Person, bool> If { get; init; } = (_, _) => true;

        /// <summary>Where it leads, where that depends.</summary>
        public Func<Seen, CaseState>? Goes { get; init; }
    }
}
