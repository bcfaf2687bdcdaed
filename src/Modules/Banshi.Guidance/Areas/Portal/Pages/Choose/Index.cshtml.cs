using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Portal.Pages.Choose;

internal sealed class IndexModel(ChooseItem choose) : PageOf<ChooseItem>
{
    public ChooseItem.Answers Answers { get; private set; } = default!;

    public ChooseItem.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string? audience, string? theme, string? item, string? situation, CancellationToken cancellation)
    {
        Answers = new ChooseItem.Answers(audience, theme, item, situation);
        if (!(await choose.RunAsync(Answers, ChosenDivision.Of(HttpContext), cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }
}
