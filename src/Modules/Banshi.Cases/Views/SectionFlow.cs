using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Banshi.Cases.Views;

/// <summary>
/// What a post of a form page means: go on, or change the page first (one row more or less, list the next level of an address, use a license). Whatever
/// it is, what was entered is saved.
/// </summary>
internal sealed class SectionFlow(AnswerSection answer, UseLicense license)
{
    /// <summary>Where the person goes: on (no page), or to the page again.</summary>
    public sealed record Outcome(Problem? Problem, SectionView? Again, Guid Version)
    {
        public static readonly Outcome GoOn = new(null, null, default);
    }

    /// <summary>Carries out a post of a page that the person saw at a version of the sheet.</summary>
    public async Task<Outcome> RunAsync(AnswerSection.View view, IFormCollection form, ModelStateDictionary state, CancellationToken cancellation)
    {
        var posted = Posted.From(form);
        var act = form["_act"].ToString().Split(':');
        var problem = await answer.RunAsync(view, Guid.TryParse(form["version"], out var seen) ? seen : view.Sheet.Version, posted, cancellation);
        if (problem is null && act is ["" or "continue"])
        {
            return Outcome.GoOn;
        }

        var isStale = problem?.Kind == PlatformProblems.Stale;
        if (!isStale && act is ["reuse" or "release", var question])
        {
            problem = await license.ChangeAsync(view.Draft.Id, act[0] == "reuse", question, cancellation);
        }

        Keep(posted, state);
        var wrong = isStale || act is ["" or "continue"] or ["reuse" or "release", _] ? problem : null;
        return await AgainAsync(view, posted, act, wrong, cancellation);
    }

    /// <summary>The page as it is shown first.</summary>
    public static SectionView First(AnswerSection.View view) => new(view.Section, view.Sheet.Answers) { Offers = view.Offers };

    /// <summary>Puts what was posted back into the fields.</summary>
    public static void Keep(Posted posted, ModelStateDictionary state)
    {
        foreach (var (field, values) in posted.Values.Where(field => field.Key.StartsWith(Posted.Prefix, StringComparison.Ordinal)))
        {
            state.SetModelValue(field, new ValueProviderResult(values));
        }
    }

    /// <summary>A page again, with what was posted and the change that was asked for.</summary>
    public static SectionView Again(SectionView page, Posted posted, string[] act) => page with
    {
        Posted = posted,
        AddRowTo = act is ["add", var group] ? group : null,
        Remove = act is ["remove", var from, var row] && int.TryParse(row, out var number) ? (from, number) : null,
    };

    private async Task<Outcome> AgainAsync(AnswerSection.View view, Posted posted, string[] act, Problem? problem, CancellationToken cancellation)
    {
        var now = (await answer.ViewAsync(view.Draft.Id, view.Section.Id, cancellation)).Value;
        return new Outcome(problem, Again(First(now), posted, act), now.Sheet.Version);
    }
}
