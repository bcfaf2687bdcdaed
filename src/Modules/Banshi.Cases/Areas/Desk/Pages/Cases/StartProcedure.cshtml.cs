using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class StartProcedureModel(StartProcedure act, ViewDeskCase view) : DeskActPage<StartProcedure>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, StartProcedure.Input input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input), cancellation);
}
