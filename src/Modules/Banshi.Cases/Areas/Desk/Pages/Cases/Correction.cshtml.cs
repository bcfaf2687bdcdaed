using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class CorrectionModel(RequestCorrection act, ViewDeskCase view) : DeskActPage<RequestCorrection>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, Points(), cancellation), cancellation);

    private List<RequestCorrection.Point> Points() =>
        [.. Request.Form["point"].Select(question => new RequestCorrection.Point(question!, Request.Form[$"reason.{question}"].ToString()))];
}
