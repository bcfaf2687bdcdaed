using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses;

internal sealed class CorrectModel(ViewLicense view, CorrectLicense correct) : PageOf<CorrectLicense>
{
    private const string Field = "f.";

    public ViewLicense.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(identifier, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string identifier, Guid? version, string? reason, CancellationToken cancellation)
    {
        var values = Request.Form.Where(posted => posted.Key.StartsWith(Field, StringComparison.Ordinal)).ToDictionary(posted => posted.Key[Field.Length..], posted => posted.Value.ToString());
        if ((await correct.RunAsync(identifier, version, values, reason ?? "", cancellation)).Is(out var corrected, out var problem))
        {
            return Redirect($"/desk/licenses/show/{corrected.Identifier}");
        }

        if ((await view.RunAsync(identifier, cancellation)).Is(out var found, out _))
        {
            View = found;
        }

        return Fail(problem);
    }
}
