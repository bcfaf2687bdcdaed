using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.Apply.LifeEvent;

internal sealed class IndexModel(StartLifeEvent start) : PageOf<StartLifeEvent>
{
    /// <summary>Null where nothing can be applied for together.</summary>
    public StartLifeEvent.View? Start { get; private set; }

    /// <summary>Back to the questions, with what was answered.</summary>
    public string Questions { get; private set; } = "";

    private Dictionary<string, string> Choices => Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString());

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        Questions = $"/life-events/show/{Uri.EscapeDataString(id)}{Request.QueryString}";
        if (!(await start.ViewAsync(id, ChosenDivision.Of(HttpContext), Choices, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        Start = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if ((await start.RunAsync(id, ChosenDivision.Of(HttpContext), Choices, cancellation)).Is(out var draft, out var problem))
        {
            return Redirect($"/apply/life-event/check/{draft}?go=true");
        }

        Questions = $"/life-events/show/{Uri.EscapeDataString(id)}{Request.QueryString}";
        return Fail(problem);
    }
}
