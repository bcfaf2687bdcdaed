using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.Apply;

internal sealed class IndexModel(StartDraft start) : PageOf<StartDraft>
{
    /// <summary>Null where the item cannot be applied for here.</summary>
    public StartDraft.View? Start { get; private set; }

    public string Code { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        Code = code;
        if (!(await start.ViewAsync(code, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        Start = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation)
    {
        Code = code;
        if ((await start.RunAsync(code, cancellation)).Is(out var draft, out var problem))
        {
            return Redirect($"/apply/check/{draft}?go=true");
        }

        if ((await start.ViewAsync(code, cancellation)).Is(out var view, out _))
        {
            Start = view;
        }

        return Fail(problem);
    }
}
