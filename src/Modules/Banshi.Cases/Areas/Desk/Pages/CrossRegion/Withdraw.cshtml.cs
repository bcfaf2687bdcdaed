using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

internal sealed class WithdrawModel(WithdrawCrossRegion act, ViewCrossRegion view) : CrossRegionActPage<WithdrawCrossRegion>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, reason ?? "", cancellation), cancellation);
}
