using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

internal sealed class PapersModel(PostPapers act, ViewCrossRegion view) : CrossRegionActPage<PostPapers>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? trackingNumber, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, trackingNumber ?? "", cancellation), cancellation);
}
