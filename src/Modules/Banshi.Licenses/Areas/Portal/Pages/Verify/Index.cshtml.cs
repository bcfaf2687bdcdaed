using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.Verify;

internal sealed class IndexModel(VerifyLicense verify) : PageOf<VerifyLicense>
{
    [BindProperty(SupportsGet = true)]
    public string? Identifier { get; set; }

    /// <summary>The text of a credential that was pasted.</summary>
    public string? Text { get; private set; }

    public VerifyLicense.View? Outcome { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Identifier))
        {
            return Page();
        }

        if (!(await verify.FindAsync(Identifier, cancellation)).Is(out var outcome, out var problem))
        {
            return Fail(PlatformProblems.Invalid([problem.Kind.For("identifier", [.. problem.Arguments])]));
        }

        Outcome = outcome;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            return Fail(PlatformProblems.Invalid([LicenseProblems.NothingToVerify.For("File")]));
        }

        await using var content = file.OpenReadStream();
        return Show(await verify.CheckAsync(content, cancellation), "File");
    }

    public async Task<IActionResult> OnPostCredentialAsync(string? text, CancellationToken cancellation)
    {
        Text = text;
        return Show(await verify.CheckAsync(text ?? "", cancellation), "Text");
    }

    private IActionResult Show(Result<VerifyLicense.View> checkedOne, string field)
    {
        if (!checkedOne.Is(out var outcome, out var problem))
        {
            return Fail(PlatformProblems.Invalid([problem.Kind.For(field)]));
        }

        Outcome = outcome;
        return Page();
    }
}
