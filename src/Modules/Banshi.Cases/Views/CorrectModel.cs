using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>The correction page, in the portal and at the window.</summary>
internal sealed class CorrectModel(SubmitCorrection correct, CorrectionFlow flow, ActorSource actors) : PageOf<SubmitCorrection>
{
    public DraftRoutes Routes => DraftRoutes.Of(actors.Current, isLifeEvent: false);

    public SubmitCorrection.View Correction { get; private set; } = default!;

    public SectionPage Form { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await correct.ViewAsync(id, cancellation)).Is(out var view, out _))
        {
            return Redirect(Routes.Done(id));
        }

        (Correction, Form) = (view, CorrectionFlow.First(view));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        var outcome = await flow.RunAsync(id, Request.Form, ModelState, cancellation);
        if (outcome is not { Again: { } view, Page: { } page })
        {
            return Redirect(Routes.Done(id));
        }

        (Correction, Form) = (view, page);
        return outcome.Problem is null ? Page() : Fail(outcome.Problem);
    }
}
