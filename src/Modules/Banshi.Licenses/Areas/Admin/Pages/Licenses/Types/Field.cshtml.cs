using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

internal sealed class FieldModel(ViewLicenseType view, EditLicenseField fields) : TypeDraftPage<EditLicenseField>(view)
{
    public EditLicenseField.Input Input { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string code, string? field, CancellationToken cancellation)
    {
        if (await LoadAsync(code, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        var known = Draft.Fields.FirstOrDefault(one => one.Id == field);
        Input = EditLicenseField.Input.Of(known);
        return field is not null && known is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string? field, Guid? version, EditLicenseField.Input input, CancellationToken cancellation)
    {
        Input = input;
        return await DoneAsync(code, await fields.PutAsync(code, version, field, input, cancellation), $"/admin/licenses/types/edit/{code}", cancellation);
    }
}
