using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Banshi.Cases.Views;

/// <summary>What a post of the correction page means; the same in the portal and at the window.</summary>
internal sealed class CorrectionFlow(SubmitCorrection correct, UseLicense license)
{
    /// <summary>Handed in (no page), or the page again.</summary>
    public sealed record Outcome(Problem? Problem, SubmitCorrection.View? Again, SectionPage? Page);

    public static SectionPage First(SubmitCorrection.View view) => new(new SectionView(view.Page, view.Sheet.Answers) { Offers = view.Offers }, view.Sheet.Version, null);

    public async Task<Outcome> RunAsync(Guid id, IFormCollection form, ModelStateDictionary state, CancellationToken cancellation)
    {
        var posted = Posted.From(form);
        var act = form["_act"].ToString().Split(':');
        var isFinal = act is ["" or "continue"];
        var problem = await correct.RunAsync(id, posted, isFinal, cancellation);
        if (problem is null && isFinal)
        {
            return new Outcome(null, null, null);
        }

        if (!isFinal && problem?.Kind != PlatformProblems.Stale)
        {
            problem = act is ["reuse" or "release", var question] ? await license.ChangeAsync(id, act[0] == "reuse", question, cancellation) : null;
        }

        if (!(await correct.ViewAsync(id, cancellation)).Is(out var view, out var gone))
        {
            return new Outcome(problem ?? gone, null, null);
        }

        SectionFlow.Keep(posted, state);
        var page = First(view);
        return new Outcome(problem, view, page with { Form = SectionFlow.Again(page.Form, posted, act) });
    }
}
