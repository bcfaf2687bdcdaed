using Banshi.Catalog.Drafting;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class StepsModel(EditListDraft edit) : DraftPage(edit)
{
    public StepsForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } gone)
        {
            return gone;
        }

        Form = StepsForm.Of(Draft.Item);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, StepsForm form, CancellationToken cancellation)
    {
        Form = form;
        return await ChangeAsync(id, version, "steps", form.Apply, AddressOf(id), cancellation);
    }
}
