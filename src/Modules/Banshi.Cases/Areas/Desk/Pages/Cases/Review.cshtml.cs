using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class ReviewModel(ReviewCase act, ViewDeskCase view) : DeskActPage<ReviewCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? recommend, string? opinion, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, recommend, opinion ?? ""), cancellation);
}
