using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class GiveBackModel(TakeCase act, ViewDeskCase view) : DeskActPage<TakeCase>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, CancellationToken cancellation) =>
        await DoneAsync(id, await act.GiveBackAsync(id, version), cancellation);
}
