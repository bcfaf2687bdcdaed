using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>A form page of a draft, in the portal and at the window.</summary>
internal sealed class SectionModel(AnswerSection answer, SectionFlow flow, ActorSource actors) : PageOf<AnswerSection>
{
    public DraftRoutes Routes => DraftRoutes.Of(actors.Current, View.Draft);

    public AnswerSection.View View { get; private set; } = default!;

    public SectionPage Form { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, string section, CancellationToken cancellation)
    {
        if (!(await answer.ViewAsync(id, section, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        if (!view.Draft.IsDraft)
        {
            return Redirect(DraftRoutes.Of(actors.Current, view.Draft).Done(id));
        }

        (View, Form) = (view, new SectionPage(SectionFlow.First(view), view.Sheet.Version, Back(view)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string section, CancellationToken cancellation)
    {
        if (!(await answer.ViewAsync(id, section, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        var outcome = await flow.RunAsync(view, Request.Form, ModelState, cancellation);
        if (outcome.Again is not { } again)
        {
            return Redirect(DraftRoutes.Of(actors.Current, view.Draft).GoOn(id));
        }

        (View, Form) = (view, new SectionPage(again, outcome.Version, Back(view)));
        return outcome.Problem is null ? Page() : Fail(outcome.Problem);
    }

    private string? Back(AnswerSection.View view) =>
        view.Sheet.Journey.Before(view.Section.Id) is { } before ? DraftRoutes.Of(actors.Current, view.Draft).Section(view.Draft.Id, before.Id) : null;
}
