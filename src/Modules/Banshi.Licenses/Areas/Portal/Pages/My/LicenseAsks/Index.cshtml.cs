using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.My.LicenseAsks;

internal sealed class IndexModel(AnswerAsk answer) : PageOf<AnswerAsk>
{
    public IReadOnlyList<AnswerAsk.Row> Asks { get; private set; } = [];

    /// <summary>Which was answered in a way that cannot be.</summary>
    public Guid? Answered { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Asks = await answer.ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid ask, bool? agree, CancellationToken cancellation)
    {
        if (await answer.RunAsync(ask, agree, cancellation) is not { } problem)
        {
            return Redirect("/my/license-asks");
        }

        Asks = await answer.ListAsync(cancellation);
        Answered = ask;
        return Fail(problem);
    }
}
