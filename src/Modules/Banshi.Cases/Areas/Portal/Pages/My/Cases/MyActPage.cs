using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

/// <summary>The page of something that an applicant does with a case. What cannot be done is said there, with all that was entered.</summary>
internal abstract class MyActPage<TUseCase>(ViewMyCase view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public ViewMyCase.View Case { get; private set; } = default!;

    /// <summary>The page that asks first; what is done by a button alone has none.</summary>
    protected async Task<IActionResult> AskAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) is { } problem ? Fail(problem) : Page();

    protected async Task<IActionResult> DoneAsync(Guid id, Problem? problem, CancellationToken cancellation, string place = "")
    {
        if (problem is null)
        {
            return Redirect($"/my/cases/show/{id}{place}");
        }

        return Fail(await LoadAsync(id, cancellation) ?? problem);
    }

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        Case = found;
        return null;
    }
}
