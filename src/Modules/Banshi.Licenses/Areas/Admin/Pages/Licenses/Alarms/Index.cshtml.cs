using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Alarms;

internal sealed class IndexModel(ListAlarms alarms, AnswerAlarm answer, ActorSource actors) : PageOf<ListAlarms>
{
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public ListAlarms.View Found { get; private set; } = default!;

    public bool MayAnswer => AnswerAlarm.Guard.Admits(actors.Current);

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Found = await alarms.RunAsync(All, after, cancellation);

    // Each alarm has a finding of its own on the page.
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        var field = $"Reason-{id:N}";
        var problem = MayAnswer ? await answer.RunAsync(id, Request.Form[field].ToString(), cancellation) : PlatformProblems.Forbidden.With();
        if (problem is null)
        {
            return RedirectToPage();
        }

        Found = await alarms.RunAsync(All, null, cancellation);
        return Fail(problem with { Fields = [.. problem.Fields.Select(wrong => wrong with { Field = field })] });
    }
}
