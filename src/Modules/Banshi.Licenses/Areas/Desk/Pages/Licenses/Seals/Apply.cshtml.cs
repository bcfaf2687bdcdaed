using Banshi.Directory.Contracts;
using Banshi.Licenses.Seals;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Seals;

internal sealed class ApplyModel(ApplyForSeal apply, ListSeals seals) : PageOf<ApplyForSeal>
{
    private const int UsualYears = 5;

    public ApplyForSeal.Input Input { get; private set; } = new(null, null, null, null, UsualYears, null);

    public IReadOnlyList<AgencyInfo> Agencies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Agencies = await seals.AgenciesAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(ApplyForSeal.Input input, IFormFile? picture, CancellationToken cancellation)
    {
        Input = input;
        await using var content = picture?.OpenReadStream();
        if ((await apply.RunAsync(input, content, cancellation)).Is(out var id, out var problem))
        {
            return Redirect($"{SealPages.Desk}/show/{id}");
        }

        Agencies = await seals.AgenciesAsync(cancellation);
        return Fail(problem);
    }
}
