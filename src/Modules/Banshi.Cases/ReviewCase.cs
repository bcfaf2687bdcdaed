using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The reviewer gives an opinion on the substance and recommends a decision.</summary>
internal sealed class ReviewCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Handler, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? recommend, string opinion)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "审查", CaseState.Accepted)).Is(out var taken, out var problem))
        {
            return problem;
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
        acts.Record(taken, "cases.review", new { recommend, opinion = opinion.Trim() }, "审查");
        return await acts.SaveAsync(id);
    }
}
