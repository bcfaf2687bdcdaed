using Banshi.Catalog.Import;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class ReportModel(ViewImport view) : PageOf<ViewImport>
{
    public const int Most = 2000;

    public ViewImport.View Import { get; private set; } = default!;

    public string Show { get; private set; } = "all";

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, string? show, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var import, out var problem))
        {
            return Fail(problem);
        }

        Import = import;
        Show = show ?? (import.Report.Imported ? "warned" : "refused");
        Rows = [.. import.Report.Rows.Where(IsShown).Take(Most)];
        return Page();
    }

    private bool IsShown(ReportRow row) => Show switch
    {
        "refused" => row.Outcome == RowOutcome.Refused,
        "warned" => row.Messages.Count > 0,
        _ => true,
    };
}
