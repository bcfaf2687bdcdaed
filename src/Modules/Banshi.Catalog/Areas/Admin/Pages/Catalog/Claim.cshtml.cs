using Banshi.Catalog.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class ClaimModel(AnswerClaim answers, ListClaims claims) : PageOf<AnswerClaim>
{
    public ListClaims.View View { get; private set; } = default!;

    public IActionResult OnGet() => Redirect("/admin/catalog/claims");

    public async Task<IActionResult> OnPostAsync(string code, ClaimState answer, CancellationToken cancellation)
    {
        var reason = Request.Form[$"Reason-{code}"].ToString().Trim();
        if ((await answers.RunAsync(code, answer, reason, cancellation)).Is(out var draft, out var problem))
        {
            return Redirect(draft is { } id ? $"/admin/catalog/drafts/show/{id}" : "/admin/catalog/claims");
        }

        View = await claims.RunAsync(cancellation);
        return Fail(problem);
    }
}
