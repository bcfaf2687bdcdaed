using Banshi.Cases.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class AuthorizationsModel(AuthorizeBaseLevel act) : PageOf<AuthorizeBaseLevel>
{
    public AuthorizeBaseLevel.View Shown { get; private set; } = default!;

    [BindProperty]
    public string? Division { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? TaskCode { get; set; }

    [BindProperty]
    public AuthorizationKind? Kind { get; set; }

    [BindProperty]
    public string? Basis { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await act.ViewAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await DoneAsync(await act.RunAsync(new(Division, Body, TaskCode, Kind, Basis, From, Until), cancellation), cancellation);

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellation) => await DoneAsync(await act.RevokeAsync(id, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return RedirectToPage();
        }

        Shown = await act.ViewAsync(cancellation);
        return Fail(problem);
    }
}
