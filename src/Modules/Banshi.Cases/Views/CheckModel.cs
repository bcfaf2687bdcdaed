using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>Check your answers, and submit; in the portal and at the window.</summary>
internal sealed class CheckModel(SubmitCase submit, ActorSource actors) : PageOf<SubmitCase>
{
    public DraftRoutes Routes => DraftRoutes.Of(actors.Current, isLifeEvent: false);

    public SubmitCase.View Draft { get; private set; } = default!;

    public IReadOnlyList<AnswersView> Answers { get; private set; } = [];

    /// <summary>With <paramref name="go"/> it leads to the first page that is not done.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, bool go, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } problem)
        {
            return Fail(problem);
        }

        if (!Draft.IsDraft)
        {
            return Redirect(Routes.Done(id));
        }

        return go && Draft.Sheet.Journey.Next is { } next ? Redirect(Routes.Section(id, next.Id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await submit.RunAsync(id, cancellation) is not { } problem)
        {
            return Redirect($"{Routes.Done(id)}?submitted=true");
        }

        return await LoadAsync(id, cancellation) is { } gone ? Fail(gone) : Fail(problem);
    }

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await submit.ViewAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        (Draft, Answers) = (view, AnswersView.Of(view.Sheet));
        return null;
    }
}
