using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Standards;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Entries;

internal sealed class CompareModel(CompareLists compare, IDirectory directory) : PageOf<CompareLists>
{
    public string Code { get; private set; } = "";

    /// <summary>The division that is looked at; null for the whole region.</summary>
    public string? Division { get; private set; }

    public IReadOnlyList<DivisionInfo> Leagues { get; private set; } = [];

    public CompareLists.View View { get; private set; } = default!;

    public Comparison Found => View.Comparison;

    /// <summary>The elements in which any list differs.</summary>
    public IReadOnlyList<ComparedElement> Differing => [.. Found.Elements.Where(element => Found.Rows.Any(row => row.Others.ContainsKey(element.Name)))];

    public async Task<IActionResult> OnGetAsync(string code, string? division, CancellationToken cancellation)
    {
        if (!(await compare.RunAsync(code, division, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        (Code, View, Division) = (code, found, division);
        Leagues = [.. (await directory.RegionAndLeaguesAsync(cancellation)).Where(one => one.Level == DivisionLevel.League)];
        return Page();
    }
}
