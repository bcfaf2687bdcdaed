using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

internal sealed class ApplicantModel(StartCrossRegion start) : PageOf<StartCrossRegion>
{
    public CrossRegionLists.Offer Offer { get; private set; } = default!;

    public WalkInApplicant Input { get; private set; } = WalkInApplicant.Nobody;

    public bool SawDocument { get; private set; }

    [BindProperty]
    public Consent? Consent { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public IReadOnlyList<string> Consents => Consent is { } chosen ? [chosen.ToString()] : [];

    public async Task<IActionResult> OnGetAsync(string code, string? partner, CancellationToken cancellation)
    {
        if (await LoadAsync(code, partner, cancellation) is { } problem)
        {
            return Fail(problem);
        }

        Input = Input with { IsEnterprise = !Offer.Content.Serves.Contains(ServiceObject.Person) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string code, string? partner, bool isEnterprise, string? name, string? idNumber, string? phone, string? agentName, string? agentIdNumber, CancellationToken cancellation)
    {
        (Input, SawDocument) = (WalkInApplicant.Of(isEnterprise, name, idNumber, phone, agentName, agentIdNumber), Request.Form["SawDocument"] == "true");
        return (await start.RunAsync(partner ?? "", code, Input, new StartCrossRegion.Confirmed(SawDocument, Consent, Note ?? ""), cancellation)).Is(out var id, out var problem)
            ? Redirect($"/desk/cross-region/check/{id}?go=true")
            : Fail(await LoadAsync(code, partner, cancellation) ?? problem);
    }

    private async Task<Problem?> LoadAsync(string code, string? partner, CancellationToken cancellation)
    {
        if (!(await start.FindAsync(partner ?? "", code, cancellation)).Is(out var offer, out var problem))
        {
            return problem;
        }

        Offer = offer;
        return null;
    }
}
