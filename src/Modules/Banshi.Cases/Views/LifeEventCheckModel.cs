using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>Check the answers of the one form of a life event, and submit; in the portal and at the window.</summary>
internal sealed class LifeEventCheckModel(SubmitLifeEvent submit, ActorSource actors) : PageOf<SubmitLifeEvent>
{
    public DraftRoutes Routes => DraftRoutes.Of(actors.Current, isLifeEvent: true);

    public DraftAccess.LifeEventDraft Draft { get; private set; } = default!;

    public IReadOnlyList<AnswersView> Answers { get; private set; } = [];

    /// <summary>With <paramref name="go"/> it leads to the first page that is not done.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, bool go, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } problem)
        {
            return Fail(problem);
        }

        if (!Draft.LifeEvent.IsDraft)
        {
            return Redirect(Routes.Done(id));
        }

        return go && Draft.Sheet.Journey.Next is { } next ? Redirect(Routes.Section(id, next.Id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await submit.RunAsync(id, cancellation) is not { } problem)
        {
            return Redirect(Routes.Done(id));
        }

        return await LoadAsync(id, cancellation) is { } gone ? Fail(gone) : Fail(problem);
    }

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await submit.ViewAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        (Draft, Answers) = (draft, AnswersView.Of(draft.Sheet));
        return null;
    }
}
