using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.Verify;

internal sealed class IndexModel(VerifyLicense verify) : PageOf<VerifyLicense>
{
    [BindProperty(SupportsGet = true)]
    public string? Identifier { get; set; }

    public VerifyLicense.View? Outcome { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Outcome = string.IsNullOrWhiteSpace(Identifier) ? null : await verify.FindAsync(Identifier, cancellation);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            return Fail(PlatformProblems.Invalid([LicenseProblems.NothingToVerify.For("File")]));
        }

        await using var content = file.OpenReadStream();
        if (!(await verify.CheckAsync(content, cancellation)).Is(out var outcome, out var problem))
        {
            return Fail(PlatformProblems.Invalid([problem.Kind.For("File")]));
        }

        Outcome = outcome;
        return Page();
    }
}
