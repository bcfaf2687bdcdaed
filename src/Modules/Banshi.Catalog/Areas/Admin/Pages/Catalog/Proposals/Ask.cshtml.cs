using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

internal sealed class AskModel(AskJointReview ask, ViewProposal view) : ProposalPage<AskJointReview>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, Guid[] agencies, CancellationToken cancellation) =>
        await AfterAsync(id, await ask.RunAsync(id, version, agencies, cancellation), cancellation);
}
