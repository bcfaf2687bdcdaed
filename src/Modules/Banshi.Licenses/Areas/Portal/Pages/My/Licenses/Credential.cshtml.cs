using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class CredentialModel(MakeCredential make, IOptions<LicenseOptions> options) : PageOf<MakeCredential>
{
    public MakeCredential.View View { get; private set; } = default!;

    public MakeCredential.Made? Made { get; private set; }

    public IReadOnlyList<string> Chosen { get; private set; } = ["holder_name"];

    public IReadOnlyList<Choice> Choices => [.. View.Fields.Select(one => new Choice(one.Id, one.Label, one.Value))];

    public int Hours => options.Value.CredentialHours;

    public int StatusMinutes => options.Value.StatusMinutes;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await make.ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string identifier, string[]? fields, CancellationToken cancellation)
    {
        Chosen = fields ?? [];
        if (await OnGetAsync(identifier, cancellation) is not PageResult page)
        {
            return NotFound();
        }

        if (!(await make.RunAsync(identifier, Chosen, cancellation)).Is(out var made, out var problem))
        {
            return Fail(problem);
        }

        // Whoever has the text can show it: no copy of this page is kept anywhere.
        Response.Headers.CacheControl = "no-store";
        Made = made;
        return page;
    }
}
