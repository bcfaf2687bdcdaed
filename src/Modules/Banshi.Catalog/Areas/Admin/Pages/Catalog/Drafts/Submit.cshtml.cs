using Banshi.Catalog.Drafting;
using Banshi.Web.Flow;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class SubmitModel(SubmitListDraft submit, EditListDraft edit, ListFlow flow) : PageOf<SubmitListDraft>
{
    public EditListDraft.View Draft { get; private set; } = default!;

    public FlowChart Flow => flow.Of(Draft.Item);

    public IActionResult OnGet(Guid id) => Redirect(DraftPage.AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, string? reason, DateOnly? effectiveOn, CancellationToken cancellation)
    {
        if ((await submit.RunAsync(id, version, reason?.Trim() ?? "", effectiveOn, cancellation)).Is(out var proposal, out var problem))
        {
            return Redirect($"/admin/catalog/proposals/show/{proposal}");
        }

        if (!(await edit.OpenAsync(id, cancellation)).Is(out var view, out var gone))
        {
            return Fail(gone);
        }

        Draft = view;
        return Fail(problem);
    }
}
