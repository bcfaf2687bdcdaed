using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

internal sealed class ShowModel(ViewProposal view) : ProposalPage<ViewProposal>(view)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => ShowAsync(id, cancellation);
}
