using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Web.Guards;
using Banshi.Web.LongTasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class ImportModel(LaunchLongTask launch) : PageOf<ImportItems>
{
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Fail(PlatformProblems.Invalid([CatalogProblems.NoFile.For("File")]));
        }

        await using var content = file.OpenReadStream();
        if (await ImportItems.RefuseAsync(content, cancellation) is { } refused)
        {
            return Fail(refused);
        }

        content.Position = 0;
        return (await launch.RunAsync<ImportItems, ImportItems.Input>(new ImportItems.Input(), file.FileName, new GivenFile(file.FileName, content), cancellation)).Is(out var address, out var problem)
            ? Redirect(address)
            : Fail(problem);
    }
}
