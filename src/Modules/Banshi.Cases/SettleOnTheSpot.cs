using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// 当场办结: an immediate item whose list gives the decision to the window is received, accepted and granted in one act. Whatever is not plain goes the long
/// way: to refuse is never done on the spot.
/// </summary>
internal sealed class SettleOnTheSpot(CaseActs acts, AcceptCase accept, DecideCase decide, IForms forms) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>Whether the list allows it.</summary>
    public static bool Allows(ItemContent list) => list.Kind == ItemKind.Immediate && CaseRoute.Of(list) is { HasReview: false, Decider: Awaited.Window };

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "当场办结", CaseState.Submitted, CaseState.Received)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (!Allows(taken.List.Content))
        {
            return CaseProblems.NotOnTheSpot.With();
        }

        if (Tolerance.Missing(taken.List.Content, (await forms.OpenAsync(taken.Case.SheetId, cancellation))!).Count > 0)
        {
            return CaseProblems.NotWithTolerance.With();
        }

        await accept.WriteAsync(taken, cancellation);
        await decide.WriteAsync(taken, true, "");
        return await acts.SaveAsync(id);
    }
}
