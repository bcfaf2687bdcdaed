using Banshi.Catalog.Alignment;
using Banshi.Catalog.Import;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

internal sealed class ImportModel(ImportOutsideList import) : PageOf<ImportOutsideList>
{
    [BindProperty(SupportsGet = true)]
    public OutsideList? List { get; set; }

    public IReadOnlyList<ReportRow> Refused { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Fail(PlatformProblems.Invalid([CatalogProblems.NoOutsideFile.For("File")]));
        }

        await using var content = file.OpenReadStream();
        if (!(await import.RunAsync(List, file.FileName, content, cancellation)).Is(out var outcome, out var problem))
        {
            return Fail(problem);
        }

        Refused = outcome.Refused;
        return outcome.EditionId is { } id ? Redirect($"/admin/catalog/alignment/show/{id}") : Page();
    }
}
