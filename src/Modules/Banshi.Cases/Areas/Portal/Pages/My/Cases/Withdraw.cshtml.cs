using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class WithdrawModel(WithdrawCase act, ViewMyCase view) : MyActPage<WithdrawCase>(view)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => AskAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, reason ?? ""), cancellation);
}
