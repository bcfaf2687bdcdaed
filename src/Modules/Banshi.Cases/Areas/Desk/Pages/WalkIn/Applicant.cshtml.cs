using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.WalkIn;

internal sealed class ApplicantModel(StartWalkIn start) : PageOf<StartWalkIn>
{
    public ItemVersionInfo Item { get; private set; } = default!;

    public WalkInApplicant Input { get; private set; } = WalkInApplicant.Nobody;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (!(await start.FindItemAsync(code, cancellation)).Is(out var item, out var problem))
        {
            return Fail(problem);
        }

        Item = item;
        Input = Input with { IsEnterprise = !item.Content.Serves.Contains(ServiceObject.Person) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string code, bool isEnterprise, string? name, string? idNumber, string? phone, string? agentName, string? agentIdNumber, CancellationToken cancellation)
    {
        Input = WalkInApplicant.Of(isEnterprise, name, idNumber, phone, agentName, agentIdNumber);
        if ((await start.RunAsync(code, Input, cancellation)).Is(out var draft, out var problem))
        {
            return RedirectToPage("Check", new { id = draft, go = true });
        }

        if (!(await start.FindItemAsync(code, cancellation)).Is(out var item, out var unknown))
        {
            return Fail(unknown);
        }

        Item = item;
        return Fail(problem);
    }
}
