using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The reviewer, or the agency's chief representative, gives an opinion on the substance and recommends a decision.</summary>
internal sealed class ReviewCase(CaseActs acts, Mandates mandates) : IGuarded
{
    public static readonly Guard ByOffice = Guard.Allow(Role.Handler, Reach.Agency);

    public static Guard Guard => ByOffice.And(Role.WindowClerk, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? recommend, string opinion)
    {
        var mandate = await mandates.OfAsync(id);
        var reached = acts.Db.Set<Case>().ReachableBy(acts.Actor, mandate.Reviews ? Guard : ByOffice);
        if (!(await acts.TakeAsync(reached, id, seen, "审查", CaseState.Accepted)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (taken.Case.AuthorizationId is not null && !mandate.Reviews)
        {
            return CaseProblems.HandledBelow.With("审查");
        }

        var route = CaseRoute.Of(taken.List.Content, taken.Case);
        if (!route.HasReview)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(taken.Case.State), "审查");
        }

        if (recommend is null || string.IsNullOrWhiteSpace(opinion))
        {
            return PlatformProblems.Invalid([recommend is null ? CaseProblems.ChooseFirst.For("Recommend") : CaseProblems.OpinionRequired.For("Opinion")]);
        }

        (taken.Case.State, taken.Case.Awaits) = (CaseState.Reviewed, route.Decider);
        await acts.RouteAsync(taken.Case);
        acts.Record(taken, "cases.review", new { recommend, opinion = opinion.Trim(), kind = mandate.Reviews ? mandate.Title : "" }, "审查");
        return await acts.SaveAsync(id);
    }
}
