using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class PostModel(PostResult act, ViewDeskCase view) : DeskActPage<PostResult>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, PostResult.Input input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input), cancellation, "#parcel");
}
