using Banshi.Cases.Views;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Counsels;

internal sealed class ShowModel(GiveCounsel counsel) : ActPage<GiveCounsel, GiveCounsel.View>(counsel.ViewAsync, "/desk/counsels")
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => AskAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, string? advice, CancellationToken cancellation) =>
        await counsel.RunAsync(id, advice ?? "", cancellation) is { } problem ? await DoneAsync(id, problem, cancellation) : Redirect("/desk/counsels");
}
