using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.Scan;

internal sealed class IndexModel(ReadPresentation read) : PageOf<ReadPresentation>
{
    /// <summary>What the QR code brings along. Opening the address reads nothing yet: a preview must not use the code up.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public ReadPresentation.Read? Outcome { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (!(await read.RunAsync(Code ?? "", cancellation)).Is(out var found, out var problem))
        {
            return Fail(PlatformProblems.Invalid([problem.Kind.For("Code")]));
        }

        Outcome = found;
        return Page();
    }
}
