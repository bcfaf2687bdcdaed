using Banshi.Cases.Payments;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.SampleCounter;

internal sealed class IndexModel(PayAtSampleCounter pay) : PageOf<PayAtSampleCounter>
{
    public SamplePayment Order { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation)
    {
        if (!(await pay.ViewAsync(number, cancellation)).Is(out var order, out var problem))
        {
            return Fail(problem);
        }

        Order = order;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellation) =>
        (await pay.RunAsync(number, cancellation)).Is(out var order, out var problem) ? Redirect(order.Back) : Fail(problem);
}
