using Banshi.Web.Guards;
using Banshi.Web.LongTasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class BulkModel(RunBulkAct bulk, LaunchLongTask launch, IStringLocalizer<CasesStrings> texts) : PageOf<RunBulkAct>
{
    public IReadOnlyList<RunBulkAct.Line> Lines { get; private set; } = [];

    /// <summary>The query of the worklist from which it came.</summary>
    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync(RunBulkAct.Act act, [FromForm(Name = "case")] Guid[] cases, string? back, CancellationToken cancellation)
    {
        Back = back?.StartsWith('?') == true ? back : "";
        var meant = RunBulkAct.Meant(cases);
        return bulk.IsLong(act, meant) ? await LaunchAsync(new RunBulkAct.Input(act, meant), cancellation) : await AtOnceAsync(act, meant, cancellation);
    }

    private async Task<IActionResult> AtOnceAsync(RunBulkAct.Act act, IReadOnlyList<Guid> cases, CancellationToken cancellation)
    {
        if (!(await bulk.RunAsync(act, cases, cancellation)).Is(out var lines, out var problem))
        {
            return Fail(problem);
        }

        Lines = lines;
        return Page();
    }

    private async Task<IActionResult> LaunchAsync(RunBulkAct.Input input, CancellationToken cancellation) =>
        (await launch.RunAsync<RunBulkAct, RunBulkAct.Input>(input, texts["{0} {1} 件", texts[CaseNames.Of(input.Act)], input.Cases.Count], null, cancellation)).Is(out var address, out var problem)
            ? Redirect(address)
            : Fail(problem);
}
