using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

internal sealed class WithdrawModel(WithdrawProposal withdraw, ViewProposal view) : ProposalPage<WithdrawProposal>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) =>
        await AfterAsync(id, await withdraw.RunAsync(id, cancellation), cancellation);
}
