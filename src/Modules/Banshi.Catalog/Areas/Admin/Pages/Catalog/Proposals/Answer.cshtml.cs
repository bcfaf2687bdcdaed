using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

internal sealed class AnswerModel(AnswerJointReview answer, ViewProposal view) : ProposalPage<AnswerJointReview>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool agrees, string? opinion, CancellationToken cancellation) =>
        await AfterAsync(id, await answer.RunAsync(id, version, agrees, opinion?.Trim() ?? "", cancellation), cancellation);
}
