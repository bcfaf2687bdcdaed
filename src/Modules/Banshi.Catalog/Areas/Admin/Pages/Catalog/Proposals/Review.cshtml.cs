using Banshi.Catalog.Domain;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

internal sealed class ReviewModel(ReviewProposal review, ViewProposal view) : ProposalPage<ReviewProposal>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, ReviewOutcome outcome, string? opinion, CancellationToken cancellation) =>
        await AfterAsync(id, await review.RunAsync(id, version, outcome, opinion?.Trim() ?? "", cancellation), cancellation);
}
