using Banshi.Catalog.Drafting;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class ConvenienceModel(EditListDraft edit) : DraftPage(edit)
{
    public ConvenienceForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } gone)
        {
            return gone;
        }

        Form = ConvenienceForm.Of(Draft.Item);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, ConvenienceForm form, CancellationToken cancellation)
    {
        Form = form;
        return await ChangeAsync(id, version, "convenience", form.Apply, AddressOf(id), cancellation);
    }
}
