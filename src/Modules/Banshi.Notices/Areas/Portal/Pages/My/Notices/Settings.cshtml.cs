using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Notices.Areas.Portal.Pages.My.Notices;

internal sealed class SettingsModel(ViewNoticeSettings view, EndPush end) : PageOf<ViewNoticeSettings>
{
    public ViewNoticeSettings.View Shown { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await view.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await end.RunAsync(id, cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        Shown = await view.RunAsync(cancellation);
        return Fail(problem);
    }
}
