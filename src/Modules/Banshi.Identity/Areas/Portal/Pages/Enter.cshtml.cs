using Banshi.Identity.Fronts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Banshi.Identity.Areas.Portal.Pages;

/// <summary>
/// The address that a web view opens. It goes on at once; where another site leads a browser here, or somebody else is signed in, it asks first: nobody
/// shall find himself signed in as somebody else by following a link.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EnterModel(EnterByTicket enter, ActorSource actors) : PageOf<EnterByTicket>
{
    /// <summary>Who is to come in; null where nobody can.</summary>
    public EnterByTicket.View? Shown { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? Front { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Ticket { get; set; }

    // What browsers say of a page that is opened by itself, as a web view does it; old web views say nothing.
    private bool IsOpenedByItself => Request.Headers["Sec-Fetch-Site"].ToString() is "" or "none";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Front is null && Ticket is null)
        {
            return Page();
        }

        if (!(await enter.ViewAsync(Front, Ticket, cancellation)).Is(out var found, out var problem))
        {
            return Refuse(problem);
        }

        if (IsOpenedByItself && (!actors.Current.IsSignedIn || actors.Current.AccountId == found.AccountId))
        {
            return await GoAsync(cancellation);
        }

        Shown = found;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => GoAsync(cancellation);

    private async Task<IActionResult> GoAsync(CancellationToken cancellation) =>
        (await enter.RunAsync(Front, Ticket, cancellation)).Is(out var path, out var problem) ? LocalRedirect(EntryPath.Escaped(path)) : Refuse(problem);

    // This page itself says what to do next.
    private PageResult Refuse(Problem problem)
    {
        ModelState.AddModelError("", problem.Title);
        Response.StatusCode = problem.Kind.Status;
        return Page();
    }
}
