using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Areas.Desk.Pages.Templates;

internal sealed class EditModel(EditTemplates templates, IStringLocalizer<CasesStrings> texts) : PageOf<EditTemplates>
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public TemplateKind? Kind { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public Guid? AgencyId { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    /// <summary>The agencies for which this officer may write.</summary>
    public IReadOnlyList<AgencyInfo> Agencies { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Agencies = await templates.AgenciesAsync(cancellation);
        if (Id is not { } id)
        {
            return Page();
        }

        if (await templates.FindAsync(id, cancellation) is not { } template)
        {
            return Fail(PlatformProblems.Unknown.With());
        }

        (Kind, Title, Text, AgencyId, Version) = (template.Kind, template.Title, template.Text, template.AgencyId, template.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool remove, CancellationToken cancellation)
    {
        var problem = remove
            ? await templates.RemoveAsync(Id ?? Guid.Empty, Version, cancellation)
            : await templates.RunAsync(Id, new EditTemplates.Entry(Kind, Title ?? "", Text ?? "", AgencyId), Version, cancellation);
        if (problem is null)
        {
            Done = remove ? texts["模板已删除。"] : texts["模板已保存。"];
            return RedirectToPage("Index");
        }

        Agencies = await templates.AgenciesAsync(cancellation);
        return Fail(problem);
    }
}
