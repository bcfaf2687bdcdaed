using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

internal sealed class HandOverModel(HandOverResult act, ViewCrossRegion view) : CrossRegionActPage<HandOverResult>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? receiver, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, receiver ?? "", cancellation), cancellation);
}
