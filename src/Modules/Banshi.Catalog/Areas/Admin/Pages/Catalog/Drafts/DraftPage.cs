using Banshi.Catalog.Contracts;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

/// <summary>A page of the designer: it shows a part of a draft, and changes it as the officer saw it.</summary>
internal abstract class DraftPage(EditListDraft edit) : PageOf<EditListDraft>
{
    public EditListDraft.View Draft { get; private set; } = default!;

    /// <summary>Version of the draft that the officer has before him.</summary>
    public Guid Seen { get; private set; }

    public static string AddressOf(Guid id) => $"/admin/catalog/drafts/show/{id}";

    /// <summary>Loads the draft; null where all is well.</summary>
    protected async Task<IActionResult?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await edit.OpenAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        (Draft, Seen) = (view, view.Draft.Version);
        return null;
    }

    /// <summary>Changes the elements; the page comes again, with what was entered, where that fails.</summary>
    protected Task<IActionResult> ChangeAsync(Guid id, Guid version, string what, Func<ItemContent, ItemContent> change, string to, CancellationToken cancellation) =>
        ChangeAsync(id, version, what, parts => parts with { Item = change(parts.Item) }, to, cancellation);

    /// <summary>Changes the elements and the item's own sections.</summary>
    protected async Task<IActionResult> ChangeAsync(Guid id, Guid version, string what, Func<EditListDraft.Parts, Result<EditListDraft.Parts>> change, string to, CancellationToken cancellation)
    {
        if (await edit.ChangeAsync(id, version, what, change, cancellation) is not { } problem)
        {
            return Redirect(to);
        }

        return await LoadAsync(id, cancellation) ?? Fail(problem);
    }
}
