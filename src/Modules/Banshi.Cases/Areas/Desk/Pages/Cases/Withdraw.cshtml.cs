using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class WithdrawModel(WithdrawCase act, ViewDeskCase view) : DeskActPage<WithdrawCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, reason ?? ""), cancellation);
}
