using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages.Account;

internal sealed class AuthenticatorModel(SetUpAuthenticator setUp) : PageOf<SetUpAuthenticator>
{
    /// <summary>What is to be set up; null where an authenticator is set up already.</summary>
    public SetUpAuthenticator.Secret? Secret { get; private set; }

    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() is { } problem ? Fail(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        if ((await setUp.RunAsync(code ?? "")).Is(out var codes, out var problem))
        {
            RecoveryCodes = codes;
            return Page();
        }

        return Fail(await ShowAsync() ?? problem);
    }

    public async Task<IActionResult> OnPostReplaceAsync() => await setUp.ReplaceAsync() is { } problem ? Fail(problem) : RedirectToPage();

    private async Task<Problem?> ShowAsync()
    {
        if ((await setUp.BeginAsync()).Is(out var secret, out var problem))
        {
            Secret = secret;
        }

        return problem?.Kind == IdentityProblems.AuthenticatorIsSet ? null : problem;
    }
}
