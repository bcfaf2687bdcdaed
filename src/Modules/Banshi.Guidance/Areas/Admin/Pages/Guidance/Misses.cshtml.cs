using Banshi.Guidance.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Admin.Pages.Guidance;

internal sealed class MissesModel(SettleMisses misses) : PageOf<SettleMisses>
{
    public IReadOnlyList<Miss> Misses { get; private set; } = [];

    public Guid? Failed { get; private set; }

    public string Means { get; private set; } = "";

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Misses = await misses.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, string? text, string? means, CancellationToken cancellation)
    {
        Means = means?.Trim() ?? "";
        if (await misses.SettleAsync(id, Means, cancellation) is { } problem)
        {
            (Failed, Misses) = (id, await misses.RunAsync(cancellation));
            return Fail(problem);
        }

        Done = text;
        return RedirectToPage();
    }
}
