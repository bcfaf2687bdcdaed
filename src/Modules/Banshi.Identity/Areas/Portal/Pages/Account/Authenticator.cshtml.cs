using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages.Account;

internal sealed class AuthenticatorModel(SetUpAuthenticator setUp) : PageOf<SetUpAuthenticator>
{
    public SetUpAuthenticator.Secret Secret { get; private set; } = default!;

    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task OnGetAsync() => Secret = await setUp.BeginAsync();

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        if ((await setUp.RunAsync(code ?? "")).Is(out var codes, out var problem))
        {
            RecoveryCodes = codes;
            return Page();
        }

        Secret = await setUp.BeginAsync();
        return Fail(problem);
    }
}
