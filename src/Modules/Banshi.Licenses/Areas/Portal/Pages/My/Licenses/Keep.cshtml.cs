using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class KeepModel(KeepLicense keep, EndKeptLicense end, IOptions<LicenseOptions> options) : PageOf<KeepLicense>
{
    public KeepLicense.View View { get; private set; } = default!;

    public IReadOnlyList<string> Chosen { get; private set; } = ["holder", "number", "term"];

    public IReadOnlyList<Choice> Choices => [.. View.Fields.Select(one => new Choice(one.Id, one.Label, one.Value))];

    public int Days => options.Value.KeptDays;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await keep.ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(string identifier, Guid kept, CancellationToken cancellation) =>
        await end.RunAsync(identifier, kept, cancellation) is { } problem ? Fail(problem) : Redirect($"/my/licenses/keep/{identifier}");
}
