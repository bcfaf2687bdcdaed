using Banshi.Identity.Seeds;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages.SignIn;

internal sealed class CodeModel(ConfirmCode confirm, SampleAccounts samples) : PageOf<ConfirmCode>
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string? SampleCode { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await confirm.PendingAsync() is not { } account)
        {
            return RedirectToPage("Index");
        }

        SampleCode = samples.CodeOf(account.UserName);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        var pending = await confirm.PendingAsync();
        if (await confirm.RunAsync(code ?? "") is { } problem)
        {
            SampleCode = samples.CodeOf(pending?.UserName);
            return Fail(problem);
        }

        return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
    }
}
