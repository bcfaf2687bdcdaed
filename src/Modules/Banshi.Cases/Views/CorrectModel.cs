using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>The correction page, in the portal and at the window.</summary>
internal sealed class CorrectModel(SubmitCorrection correct, CorrectionFlow flow, ActorSource actors) : PageOf<SubmitCorrection>
{
    public DraftRoutes Routes => DraftRoutes.Of(actors.Current, isLifeEvent: false);

    public SubmitCorrection.View Correction { get; private set; } = default!;

    /// <summary>Where the case is seen.</summary>
    public string Back { get; private set; } = "";

    public SectionPage Form { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        Back = Routes.Done(id, await correct.FollowedUnderAsync(id, cancellation));
        if (!(await correct.ViewAsync(id, cancellation)).Is(out var view, out _))
        {
            return Redirect(Back);
        }

        (Correction, Form) = (view, CorrectionFlow.First(view));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        Back = Routes.Done(id, await correct.FollowedUnderAsync(id, cancellation));
        var outcome = await flow.RunAsync(id, Request.Form, ModelState, cancellation);
        if (outcome is not { Again: { } view, Page: { } page })
        {
            return Redirect(Back);
        }

        (Correction, Form) = (view, page);
        return outcome.Problem is null ? Page() : Fail(outcome.Problem);
    }
}
