using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class ReportModel(ReportClause report) : PageOf<ReportClause>
{
    public ReportClause.View View { get; private set; } = default!;

    public bool? IsMet { get; private set; }

    public string? Evidence { get; private set; }

    public DateOnly? On { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid clause, string division, CancellationToken cancellation)
    {
        if (!(await report.OpenAsync(clause, division, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        (IsMet, Evidence, On) = (view.Report?.IsMet, view.Report?.Evidence, view.Report?.On);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid clause, string division, bool? isMet, string? evidence, DateOnly? on, Guid seen, CancellationToken cancellation)
    {
        if (await report.RunAsync(clause, division, new ReportClause.Input(isMet, evidence, on, seen), cancellation) is not { } problem)
        {
            return Redirect($"/admin/catalog/standards/clause/{clause}");
        }

        var shown = await OnGetAsync(clause, division, cancellation);
        (IsMet, Evidence, On) = (isMet, evidence, on);
        return View is null ? shown : Fail(problem);
    }
}
