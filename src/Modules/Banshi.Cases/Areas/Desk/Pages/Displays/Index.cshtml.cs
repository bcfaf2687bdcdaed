using Banshi.Platform;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

internal sealed class IndexModel(PairDisplay pair, IOptions<SiteOptions> site) : PageOf<PairDisplay>
{
    public PairDisplay.View Shown { get; private set; } = default!;

    public string Address => site.Value.PublicUrl;

    public string Code { get; private set; } = "";

    public string Place { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await pair.ViewAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string? code, string? place, CancellationToken cancellation)
    {
        (Code, Place) = (code ?? "", place ?? "");
        if (await pair.RunAsync(Code, Place, cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        Shown = await pair.ViewAsync(cancellation);
        return Fail(problem);
    }
}
