using Banshi.Catalog.Contracts;
using Banshi.Catalog.Drafting;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class MaterialModel(EditListDraft edit) : DraftPage(edit)
{
    private const string New = "new";

    public MaterialForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, string material, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } gone)
        {
            return gone;
        }

        if (material != New && Draft.Item.Materials.All(one => one.Id != material))
        {
            return NotFound();
        }

        Form = MaterialForm.Of(Draft.Item.Materials.FirstOrDefault(one => one.Id == material) ?? new Material("", "") { Kind = MaterialForm.Kinds[0], Format = MaterialForm.Formats[0], Source = MaterialForm.Sources[0], Originals = 1 });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string material, Guid version, MaterialForm form, CancellationToken cancellation)
    {
        Form = form;
        return await ChangeAsync(id, version, $"material {form.Name}", parts => string.IsNullOrWhiteSpace(form.Name)
            ? PlatformProblems.Invalid([PlatformProblems.Missing("Name", "材料名称", "the name of the material")])
            : parts with { Item = parts.Item with { Materials = Put(parts.Item.Materials, material, form) } }, $"/admin/catalog/drafts/materials/{id}", cancellation);
    }

    private static IReadOnlyList<Material> Put(IReadOnlyList<Material> materials, string id, MaterialForm form) => id == New
        ? [.. materials, form.Apply(new Material(DraftIds.Next("m", materials.Select(one => one.Id).ToHashSet()), ""))]
        : [.. materials.Select(one => one.Id == id ? form.Apply(one) : one)];
}
