using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class SendResultModel(SendResult act, ViewDeskCase view) : DeskActPage<SendResult>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? trackingNumber, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, trackingNumber ?? ""), cancellation);
}
