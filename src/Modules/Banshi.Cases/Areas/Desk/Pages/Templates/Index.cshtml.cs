using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Templates;

internal sealed class IndexModel(EditTemplates templates) : PageOf<EditTemplates>
{
    public IReadOnlyList<TextTemplate> Templates { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    public bool MayChange(TextTemplate template) => templates.MayChange(template);

    public async Task OnGetAsync(CancellationToken cancellation) => Templates = await templates.ListAsync(cancellation);
}
