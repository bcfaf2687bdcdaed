using Banshi.Catalog.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>
/// The way of a case as its list lays it out: whether somebody reviews, and who decides. A step that the list does not have does not exist here either.
/// </summary>
/// <param name="HasReview">Whether the list has a step that a reviewer carries out.</param>
/// <param name="Decider">Who decides.</param>
/// <param name="Reviewer">Who reviews.</param>
internal sealed record CaseRoute(bool HasReview, Awaited Decider, Awaited Reviewer = Awaited.Handler)
{
    private const string ByWindow = "窗口";
    private const string ByReviewer = "审查";
    private const string DecisionStep = "决定";

    /// <summary>Who acts after acceptance.</summary>
    public Awaited AfterAcceptance => HasReview ? Reviewer : Decider;

    /// <summary>
    /// The route of a case: on commitment nobody reviews, the decision comes at once; under an authorization all of it lies with the window of the base level.
    /// </summary>
    public static CaseRoute Of(ItemContent list, Case one)
    {
        var usual = one.IsOnCommitment ? Of(list) with { HasReview = false } : Of(list);
        return one.AuthorizationId is null ? usual : usual with { Decider = Awaited.Window, Reviewer = Awaited.Window };
    }

    /// <summary>The route of a list. A list without steps gets the usual one: review, then decision.</summary>
    public static CaseRoute Of(ItemContent list)
    {
        if (list.Steps.Count == 0)
        {
            return new CaseRoute(true, Awaited.Approver);
        }

        var decision = list.Steps.FirstOrDefault(step => step.Name == DecisionStep) ?? list.Steps.LastOrDefault(step => step.Who == DecisionStep);
        var decider = decision?.Who switch
        {
            ByWindow => Awaited.Window,
            ByReviewer => Awaited.Handler,
            null => list.Steps.Any(step => step.Who == ByReviewer) ? Awaited.Handler : Awaited.Window,
            _ => Awaited.Approver,
        };
        var hasReview = decider != Awaited.Handler && list.Steps.Any(step => step.Who == ByReviewer);
        return new CaseRoute(hasReview, decider);
    }
}
