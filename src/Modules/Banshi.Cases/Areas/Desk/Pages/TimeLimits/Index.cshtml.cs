using Banshi.Catalog.Contracts;
using Banshi.Standards;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.TimeLimits;

internal sealed class IndexModel(SimulateClock simulate) : PageOf<SimulateClock>
{
    public SimulateClock.Input Asked { get; private set; } = new(null, null, null, TimeUnit.WorkingDay, null, null, null);

    public Deadline? Deadline { get; private set; }

    public static IReadOnlyList<KeyValuePair<string, string>> Units => [.. Enum.GetValues<TimeUnit>().Select(unit => KeyValuePair.Create(unit.ToString(), Terms.NameOf(unit)))];

    public async Task<IActionResult> OnGetAsync(SimulateClock.Input input, CancellationToken cancellation)
    {
        if (!Request.Query.ContainsKey("amount"))
        {
            return Page();
        }

        Asked = input;
        if (!(await simulate.RunAsync(input, cancellation)).Is(out var deadline, out var problem))
        {
            return Fail(problem);
        }

        Deadline = deadline;
        return Page();
    }
}
