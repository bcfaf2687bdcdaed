using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class BulkModel(RunBulkAct bulk) : PageOf<RunBulkAct>
{
    public IReadOnlyList<RunBulkAct.Line> Lines { get; private set; } = [];

    /// <summary>The query of the worklist from which it came.</summary>
    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync(RunBulkAct.Act act, [FromForm(Name = "case")] Guid[] cases, string? back, CancellationToken cancellation)
    {
        Back = back?.StartsWith('?') == true ? back : "";
        if (!(await bulk.RunAsync(act, cases, cancellation)).Is(out var lines, out var problem))
        {
            return Fail(problem);
        }

        Lines = lines;
        return Page();
    }
}
