using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Views;

/// <summary>The page of an act. It leads back to what was acted on; what cannot be done is said there, with all that was entered.</summary>
/// <param name="view">Reads what is acted on.</param>
/// <param name="address">Where it is shown; its key follows.</param>
internal abstract class ActPage<TUseCase, TShown>(Func<Guid, CancellationToken, Task<Result<TShown>>> view, string address) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public TShown Shown { get; private set; } = default!;

    protected string AddressOf(Guid id) => $"{address}/{id}";

    /// <summary>The page that asks first; what is done by a button alone has none.</summary>
    protected async Task<IActionResult> AskAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) is { } problem ? Fail(problem) : Page();

    protected async Task<IActionResult> DoneAsync(Guid id, Problem? problem, CancellationToken cancellation, string place = "") =>
        problem is null ? Redirect(AddressOf(id) + place) : Fail(await LoadAsync(id, cancellation) ?? problem);

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view(id, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        Shown = found;
        return null;
    }
}
