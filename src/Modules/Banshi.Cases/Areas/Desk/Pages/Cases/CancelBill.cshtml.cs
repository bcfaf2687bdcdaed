using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class CancelBillModel(CancelBill act, ViewDeskCase view) : DeskActPage<CancelBill>(view)
{
    [BindProperty]
    public Guid Bill { get; set; }

    public async Task<IActionResult> OnPostAsync(Guid id, string? reason, CancellationToken cancellation)
    {
        ViewData[FormScopeTagHelper.PostedKey] = $"bill-{Bill}";
        return await DoneAsync(id, await act.RunAsync(id, Bill, reason ?? "", cancellation), cancellation, "#bills");
    }
}
