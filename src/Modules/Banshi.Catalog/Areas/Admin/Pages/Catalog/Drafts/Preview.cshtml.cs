using Banshi.Catalog.Drafting;
using Banshi.Web.Flow;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class PreviewModel(ViewDraft view, ListFlow flow) : PageOf<ViewDraft>
{
    public ViewDraft.View View { get; private set; } = default!;

    public FlowChart Flow => flow.Of(View.Item);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }
}
