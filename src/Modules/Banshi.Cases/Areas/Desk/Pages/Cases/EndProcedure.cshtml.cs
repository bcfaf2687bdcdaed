using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class EndProcedureModel(EndProcedure act, ViewDeskCase view) : DeskActPage<EndProcedure>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, EndProcedure.Input input, List<IFormFile> photos, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input, photos, cancellation), cancellation);
}
