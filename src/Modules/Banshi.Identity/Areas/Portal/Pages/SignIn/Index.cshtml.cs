using Banshi.Identity.Seeds;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages.SignIn;

internal sealed class IndexModel(Identity.SignIn signIn, SampleAccounts samples) : PageOf<Identity.SignIn>
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Expired { get; set; }

    [BindProperty]
    public string? AccountName { get; set; }

    public IReadOnlyList<SampleAccount> Samples => samples.All;

    public string? SamplePassword => samples.Password;

    public async Task<IActionResult> OnPostAsync(string? password) =>
        (await signIn.RunAsync(AccountName ?? "", password ?? "")).Is(out var next, out var problem)
            ? next == Identity.SignIn.Next.Code ? RedirectToPage("Code", new { back = Back }) : Redirect("/account/authenticator")
            : Fail(problem);
}
