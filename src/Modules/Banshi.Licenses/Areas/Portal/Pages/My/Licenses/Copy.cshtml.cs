using Banshi.Platform;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class CopyModel(MakeLicenseCopy copies, Clock clock) : PageOf<MakeLicenseCopy>
{
    private const int SuggestedDays = 30;

    public MakeLicenseCopy.View View { get; private set; } = default!;

    public DateOnly Suggested => clock.Today.AddDays(SuggestedDays);

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await copies.ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string identifier, MakeLicenseCopy.Input input, CancellationToken cancellation)
    {
        if ((await copies.RunAsync(identifier, input, cancellation)).Is(out _, out var problem))
        {
            return Redirect($"/my/licenses/copy/{identifier}");
        }

        await OnGetAsync(identifier, cancellation);
        return Fail(problem);
    }
}
