using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Notices.Areas.Portal.Pages.My.Notices;

internal sealed class SettingsModel(ViewNoticeSettings view, EndPush end, GiveMailAddress give, ConfirmMailAddress confirm) : PageOf<ViewNoticeSettings>
{
    public ViewNoticeSettings.View Shown { get; private set; } = default!;

    public string Address { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await view.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => await DoneAsync(await end.RunAsync(id, cancellation), cancellation);

    public async Task<IActionResult> OnPostGiveMailAsync(string? address, CancellationToken cancellation)
    {
        Address = address ?? "";
        return await DoneAsync(await give.RunAsync(Address, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancellation) =>
        await DoneAsync(await give.RunAsync((await view.RunAsync(cancellation)).Mail?.Address ?? "", cancellation), cancellation);

    public async Task<IActionResult> OnPostConfirmMailAsync(string? code, CancellationToken cancellation) => await DoneAsync(await confirm.RunAsync(code ?? "", cancellation), cancellation);

    public async Task<IActionResult> OnPostEndMailAsync(CancellationToken cancellation) => await DoneAsync(await confirm.EndAsync(cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return RedirectToPage();
        }

        Shown = await view.RunAsync(cancellation);
        return Fail(problem);
    }
}
