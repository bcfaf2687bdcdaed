using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts;

internal sealed class AppointModel(AppointStaff appoint, IStringLocalizer<IdentityStrings> texts) : PageOf<AppointStaff>
{
    public AppointStaff.Input Input { get; private set; } = new("", "", Role.WindowClerk, "", null);

    public string? FirstPassword { get; private set; }

    public IReadOnlyList<Choice> Roles =>
        [.. Enum.GetValues<Role>().Where(role => role is not (Role.Applicant or Role.Front)).Select(role => new Choice(role.ToString(), texts[RoleNames.Of(role)]))];

    public async Task<IActionResult> OnPostAsync(string? accountName, string? name, Role role, string? division, string? agencyCode, CancellationToken cancellation)
    {
        Input = new AppointStaff.Input(accountName ?? "", name ?? "", role, division ?? "", agencyCode);
        if (!(await appoint.RunAsync(Input, cancellation)).Is(out var password, out var problem))
        {
            return Fail(problem);
        }

        FirstPassword = password;
        return Page();
    }
}
