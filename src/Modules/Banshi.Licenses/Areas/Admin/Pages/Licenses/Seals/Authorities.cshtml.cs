using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Seals;

internal sealed class AuthoritiesModel(RegisterAuthority register) : PageOf<RegisterAuthority>
{
    public IReadOnlyList<RegisterAuthority.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await register.ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        await using var content = file?.OpenReadStream();
        return await DoneAsync(await register.RunAsync(content, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken cancellation) => await DoneAsync(await register.ConfirmAsync(id, cancellation), cancellation);

    // Each authority has reasons of its own on the page.
    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellation)
    {
        var field = $"Reason-{id:N}";
        var problem = await register.EndAsync(id, Request.Form[field].ToString(), cancellation);
        return await DoneAsync(problem is null ? null : problem with { Fields = [.. problem.Fields.Select(wrong => wrong with { Field = field })] }, cancellation);
    }

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return RedirectToPage();
        }

        Rows = await register.ListAsync(cancellation);
        return Fail(problem);
    }
}
