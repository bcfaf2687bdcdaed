using Banshi.Cases.Contracts;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>The decision, in writing: granted, or refused with reasons and remedies. What a granted case ends in is made by the platform right after.</summary>
internal sealed class DecideCase(CaseActs acts, EventBus events, Mandates mandates, Authorizations authorizations) : IGuarded
{
    private static readonly Dictionary<Awaited, Guard> Deciders = new()
    {
        [Awaited.Approver] = Guard.Allow(Role.Approver, Reach.Agency),
        [Awaited.Handler] = Guard.Allow(Role.Handler, Reach.Agency),
        [Awaited.Window] = Guard.Allow(Role.WindowClerk, Reach.Division),
    };

    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency).And(Role.Handler, Reach.Agency).And(Role.WindowClerk, Reach.Division);

    /// <summary>Whether the list gives the decision to this person; a chief representative and the base level decide by the agency's mandate.</summary>
    public static bool IsDecider(CaseRoute route, Actor actor, Case one) => one.AuthorizationId is null && Deciders[route.Decider].Reaches(actor, one);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? choice, string reason)
    {
        if (choice is not { } grant)
        {
            return PlatformProblems.Invalid([CaseProblems.ChooseFirst.For("Grant")]);
        }

        if (!(await acts.TakeAsync(id, seen, Guard, "决定", CaseState.Accepted, CaseState.Reviewed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var byMandate = !IsDecider(CaseRoute.Of(taken.List.Content, taken.Case), acts.Actor, taken.Case);
        var mandate = byMandate ? await mandates.OfAsync(id) : Mandates.Scope.None;
        if (byMandate && !mandate.Decides)
        {
            return taken.Case.AuthorizationId is null ? PlatformProblems.Forbidden.With() : CaseProblems.HandledBelow.With("决定");
        }

        if (Refuse(taken, grant, reason) is { } refused)
        {
            return refused;
        }

        if (grant && await Bills.AreOpenAsync(acts, id))
        {
            return CaseProblems.NotPaid.With("作出准予决定");
        }

        await WriteAsync(taken, grant, reason, mandate.Title);
        return await acts.SaveAsync(id);
    }

    /// <summary>The act itself.</summary>
    public async Task WriteAsync(CaseActs.Taken taken, bool grant, string reason, string kind = "")
    {
        var (one, list) = taken;
        var agency = await acts.AgencyAsync(one);
        (one.State, one.Granted, one.DecidedAt, one.Awaits, one.SupplyBy) = (CaseState.Decided, grant, acts.Clock.UtcNow, Awaited.System, null);
        acts.Record(taken, "cases.decide", new { grant, reason = reason.Trim(), kind }, "决定");
        var decision = DocumentTexts.Decision(one, agency, acts.Clock.Today, list.Content, reason.Trim());
        DocumentWriter.Issue(acts.Db, one, grant ? DocumentKind.Grant : DocumentKind.Refusal, agency, acts.Clock.UtcNow,
            await authorizations.OfAsync(one) is { } authorization && authorization.IsInForce(acts.Clock.Today)
                ? AuthorizedTexts.Of(decision, agency, authorization)
                : decision);
        await PlanCheckAsync(taken, grant);
        events.Publish(new CaseDecided(one.Id, grant));
    }

    private async Task PlanCheckAsync(CaseActs.Taken taken, bool grant)
    {
        var one = taken.Case;
        if (grant && one.IsOnCommitment && taken.List.Content.Commitment?.CheckDays is { } days)
        {
            var due = Deadline.InWorkingDays(await acts.CalendarAsync(one), acts.Clock.Today, days);
            acts.Db.Add(new AfterCheck { CaseId = one.Id, Division = one.Division, AgencyId = one.AgencyId, PartyId = one.PartyId, DueOn = due });
        }
    }

    private static Problem? Refuse(CaseActs.Taken taken, bool grant, string reason)
    {
        if (CaseRoute.Of(taken.List.Content, taken.Case).HasReview && taken.Case.State == CaseState.Accepted)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(taken.Case.State), "决定");
        }

        if (grant && taken.Case.SupplyBy is { } day)
        {
            return CaseProblems.NotSupplied.With(day);
        }

        return grant || !string.IsNullOrWhiteSpace(reason) ? null : PlatformProblems.Invalid([CaseProblems.ReasonRequired.For("Reason")]);
    }
}
