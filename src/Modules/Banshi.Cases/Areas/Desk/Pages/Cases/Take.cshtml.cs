using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class TakeModel(TakeCase act, ViewDeskCase view) : DeskActPage<TakeCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version), cancellation);
}
