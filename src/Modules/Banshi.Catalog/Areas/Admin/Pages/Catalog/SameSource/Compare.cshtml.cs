using Banshi.Catalog.Import;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.SameSource;

internal sealed class CompareModel(CompareSources compare) : PageOf<CompareSources>
{
    public IReadOnlyList<ReportRow> Refused { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Fail(PlatformProblems.Invalid([CatalogProblems.NoSourceFile.For("File")]));
        }

        await using var content = file.OpenReadStream();
        if (!(await compare.RunAsync(file.FileName, content, cancellation)).Is(out var outcome, out var problem))
        {
            return Fail(problem);
        }

        Refused = outcome.Refused;
        return outcome.ComparisonId is { } id ? Redirect($"/admin/catalog/same-source/show/{id}") : Page();
    }
}
