using Banshi.Platform;
using Banshi.Platform.Documents;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class PresentModel(PresentLicense present, Clock clock, IOptions<SiteOptions> site) : PageOf<PresentLicense>
{
    public PresentLicense.View View { get; private set; } = default!;

    public PresentLicense.Shown? Shown { get; private set; }

    public IReadOnlyList<string> Chosen { get; private set; } = ["holder"];

    public IReadOnlyList<Choice> Choices => [.. View.Fields.Select(one => new Choice(one.Id, one.Label, one.Value))];

    public int Seconds => (int)(Shown!.EndsAt - clock.UtcNow).TotalSeconds;

    /// <summary>The code in two groups, as one reads it out.</summary>
    public string Spaced => $"{Shown!.Code[..5]} {Shown.Code[5..]}";

    public string Picture { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await present.ViewAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string identifier, string[]? fields, CancellationToken cancellation)
    {
        Chosen = fields ?? [];
        if (await OnGetAsync(identifier, cancellation) is not PageResult)
        {
            return NotFound();
        }

        if (!(await present.RunAsync(identifier, Chosen, cancellation)).Is(out var shown, out var problem))
        {
            return Fail(problem);
        }

        // The code is for the one who stands there: no copy of this page is kept anywhere.
        Response.Headers.CacheControl = "no-store";
        Shown = shown;
        Picture = Convert.ToBase64String(QrCode.Png($"{site.Value.PublicUrl}/scan?code={shown.Code}", 8));
        return Page();
    }
}
