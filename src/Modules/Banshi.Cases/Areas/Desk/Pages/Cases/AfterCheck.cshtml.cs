using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class AfterCheckModel(ConcludeAfterCheck act, ViewDeskCase view) : DeskActPage<ConcludeAfterCheck>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? kept, string? finding, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, kept, finding ?? "", cancellation), cancellation);
}
