using Banshi.Catalog.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Entries;

internal sealed class CompareModel(CompareLists compare) : PageOf<CompareLists>
{
    public string Code { get; private set; } = "";

    public Comparison Found { get; private set; } = default!;

    /// <summary>The elements in which any list differs.</summary>
    public IReadOnlyList<ComparedElement> Differing => [.. Found.Elements.Where(element => Found.Rows.Any(row => row.Others.ContainsKey(element.Name)))];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (!(await compare.RunAsync(code, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        (Code, Found) = (code, found);
        return Page();
    }
}
