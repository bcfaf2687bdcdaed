using Banshi.Directory.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Quality;

internal sealed class SwitchModel(SwitchRule switches) : PageOf<SwitchRule>
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Division { get; set; } = "";

    [BindProperty]
    public bool IsOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<DivisionInfo> Divisions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Divisions = await switches.DivisionsAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Divisions = await switches.DivisionsAsync(cancellation);
        return await switches.RunAsync(Code, Division, IsOn, Reason?.Trim() ?? "", cancellation) is { } problem ? Fail(problem) : Redirect($"/admin/catalog/quality/rule/{Code}");
    }
}
