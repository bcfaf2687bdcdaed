using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Bills;

internal sealed class ShowModel(PayBill pay) : PageOf<PayBill>
{
    public PayBill.View Bill { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await pay.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Bill = found;
        return Page();
    }
}
