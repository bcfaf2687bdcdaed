using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class ImportModel(ImportItems import) : PageOf<ImportItems>
{
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Fail(PlatformProblems.Invalid([CatalogProblems.NoFile.For("File")]));
        }

        await using var content = file.OpenReadStream();
        return (await import.RunAsync(file.FileName, content, cancellation)).Is(out var id, out var problem)
            ? RedirectToPage("Report", new { id })
            : Fail(problem);
    }
}
