using Banshi.Cases.Displays;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Display.Pages;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class WrongModel(ObjectOnDisplay act) : PageOf<ObjectOnDisplay>
{
    private const string Display = "/display";

    public Guid Version { get; private set; }

    public ShownContent Reading { get; private set; } = default!;

    public IReadOnlyCollection<int> Marked { get; private set; } = [];

    public string Remark { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid version, CancellationToken cancellation) => await LoadAsync(version, cancellation) ? Page() : Redirect(Display);

    public async Task<IActionResult> OnPostAsync(Guid version, int[] marked, string? remark, CancellationToken cancellation)
    {
        (Marked, Remark) = (marked, remark ?? "");
        return await act.RunAsync(version, marked, Remark, cancellation) is not { } problem || problem.Kind == PlatformProblems.Stale || !await LoadAsync(version, cancellation)
            ? Redirect(Display)
            : Fail(problem);
    }

    private async Task<bool> LoadAsync(Guid version, CancellationToken cancellation)
    {
        var content = await act.ViewAsync(version, cancellation);
        (Version, Reading) = (version, content!);
        return content is not null;
    }
}
