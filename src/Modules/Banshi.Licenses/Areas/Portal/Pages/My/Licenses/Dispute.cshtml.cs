using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class DisputeModel(DisputeLicense dispute, IOptions<LicenseOptions> options) : PageOf<DisputeLicense>
{
    public string Identifier { get; private set; } = "";

    public IReadOnlyList<Choice> Fields { get; private set; } = [];

    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public int WorkingDays => options.Value.DisputeWorkingDays;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await dispute.FieldsAsync(identifier, cancellation)).Is(out var fields, out var problem))
        {
            return Fail(problem);
        }

        (Identifier, Fields) = (identifier, [.. fields.Select(one => new Choice(one.Field.Id, one.Field.Label, one.Value))]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string identifier, string? field, string? claimed, string? grounds, CancellationToken cancellation)
    {
        if (await dispute.RunAsync(identifier, new DisputeLicense.Input(field, claimed, grounds), cancellation) is not { } problem)
        {
            return Redirect($"/my/licenses/show/{identifier}");
        }

        Chosen = field is null ? [] : [field];
        await OnGetAsync(identifier, cancellation);
        return Fail(problem);
    }
}
