using Banshi.Catalog.Contracts;
using Banshi.Catalog.Drafting;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class BasicsModel(EditListDraft edit, ICatalog catalog) : DraftPage(edit)
{
    public BasicsForm Form { get; private set; } = new();

    public IReadOnlyList<ThemeInfo> Themes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } gone)
        {
            return gone;
        }

        Form = BasicsForm.Of(Draft.Item);
        Themes = await catalog.ThemesAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, BasicsForm form, CancellationToken cancellation)
    {
        Form = form;
        Themes = await catalog.ThemesAsync(cancellation);
        return await ChangeAsync(id, version, "basics", form.Apply, AddressOf(id), cancellation);
    }
}
