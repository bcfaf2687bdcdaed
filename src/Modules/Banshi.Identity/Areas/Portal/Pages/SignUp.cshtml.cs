using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages;

internal sealed class SignUpModel(SignUp signUp) : PageOf<SignUp>
{
    public async Task<IActionResult> OnPostAsync(string? accountName, string? name, string? idNumber, string? phone, string? password, CancellationToken cancellation) =>
        await signUp.RunAsync(new SignUp.Input(accountName ?? "", name ?? "", idNumber ?? "", phone ?? "", password ?? ""), cancellation) is { } problem
            ? Fail(problem)
            : Redirect("/account/authenticator");
}
