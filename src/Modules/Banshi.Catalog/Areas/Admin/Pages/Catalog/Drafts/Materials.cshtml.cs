using Banshi.Catalog.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class MaterialsModel(EditListDraft edit) : DraftPage(edit)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ?? Page();

    /// <summary>Moves a material up, or takes it out.</summary>
    public Task<IActionResult> OnPostAsync(Guid id, Guid version, string? up, string? remove, CancellationToken cancellation) =>
        ChangeAsync(id, version, remove is null ? $"up {up}" : $"remove {remove}", item => item with { Materials = Change([.. item.Materials], up, remove) }, $"/admin/catalog/drafts/materials/{id}", cancellation);

    private static List<Material> Change(List<Material> materials, string? up, string? remove)
    {
        materials.RemoveAll(material => material.Id == remove);
        var index = materials.FindIndex(material => material.Id == up);
        if (index > 0)
        {
            (materials[index - 1], materials[index]) = (materials[index], materials[index - 1]);
        }

        return materials;
    }
}
