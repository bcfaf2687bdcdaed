using Banshi.Catalog.Drafting;
using Banshi.Web.Flow;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class ShowModel(EditListDraft edit, ListFlow flow) : DraftPage(edit)
{
    public FlowChart Flow => flow.Of(Draft.Item);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ?? Page();
}
