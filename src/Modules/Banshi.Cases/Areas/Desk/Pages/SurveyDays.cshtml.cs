using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class SurveyDaysModel(SetSurveyDays act) : PageOf<SetSurveyDays>
{
    public bool HasAgency => act.HasAgency;

    [BindProperty]
    public List<string> Halves { get; set; } = [];

    [BindProperty]
    public int? Notice { get; set; }

    [BindProperty]
    public int? Teams { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var days = await act.ViewAsync(cancellation);
        (Notice, Teams) = (days.Notice, days.Teams);
        Halves = [.. SurveyDays.All.Where(one => days.Has(one.Day, one.Half)).Select(one => $"{one.Day} {one.Half}")];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var chosen = SurveyDays.All.Where(one => Halves.Contains($"{one.Day} {one.Half}")).ToList();
        return await act.RunAsync(chosen, Notice, Teams, cancellation) is { } problem ? Fail(problem) : RedirectToPage();
    }
}
