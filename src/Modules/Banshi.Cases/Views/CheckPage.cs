using Banshi.Cases.Displays;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>Check your answers, and submit; in the portal and at the window, for a case, for the one form of a life event, and for what others decide.</summary>
internal abstract class CheckPage<TUseCase, TDraft>(DraftRoutes routes, DeskDisplays displays) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public DraftRoutes Routes => routes;

    public TDraft Draft { get; private set; } = default!;

    /// <summary>The display before the applicant; null outside of a window.</summary>
    public DeskDisplays.Panel? Display { get; private set; }

    public IReadOnlyList<AnswersView> Answers { get; private set; } = [];

    /// <summary>With <paramref name="go"/> it leads to the first page that is not done.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, bool go, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } problem)
        {
            return Fail(problem);
        }

        if (!IsOpen(Draft))
        {
            return Redirect(await DoneAsync(id, cancellation));
        }

        return go && SheetOf(Draft).Journey.Next is { } next ? Redirect(Routes.Section(id, next.Id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => await SubmitAsync(id, cancellation) is { } problem
        ? Fail(await LoadAsync(id, cancellation) ?? problem)
        : Redirect($"{await DoneAsync(id, cancellation)}?submitted=true");

    protected abstract Task<Result<TDraft>> ViewAsync(Guid id, CancellationToken cancellation);

    protected abstract Task<Problem?> SubmitAsync(Guid id, CancellationToken cancellation);

    /// <summary>Where it is seen once it is submitted.</summary>
    protected virtual Task<string> DoneAsync(Guid id, CancellationToken cancellation) => Task.FromResult(Routes.Done(id));

    protected abstract bool IsOpen(TDraft draft);

    protected abstract AnswerSheet SheetOf(TDraft draft);

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await ViewAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        (Draft, Answers) = (draft, AnswersView.Of(SheetOf(draft)));
        Display = SheetOf(draft).Journey.IsDone ? await displays.PanelAsync(id, cancellation) : null;
        return null;
    }
}
