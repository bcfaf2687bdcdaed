using Banshi.Catalog.Drafting;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class ServiceModel(EditListDraft edit) : DraftPage(edit)
{
    public ServiceForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } gone)
        {
            return gone;
        }

        Form = ServiceForm.Of(Draft.Item);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, ServiceForm form, CancellationToken cancellation)
    {
        Form = form;
        return await ChangeAsync(id, version, "service", form.Apply, AddressOf(id), cancellation);
    }
}
