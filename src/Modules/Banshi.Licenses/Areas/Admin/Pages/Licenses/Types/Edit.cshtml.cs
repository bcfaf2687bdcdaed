using Banshi.Licenses.Domain;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

internal sealed class EditModel(ViewLicenseType view, EditLicenseType edit, EditLicenseField fields) : TypeDraftPage<EditLicenseType>(view)
{
    public static IReadOnlyList<Holders> Kinds => [Holders.Person, Holders.Organization];

    public EditLicenseType.Input Input { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await LoadAsync(code, cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        Input = InputOf(Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, Guid? version, EditLicenseType.Input input, CancellationToken cancellation)
    {
        Input = input;
        return await DoneAsync(code, await edit.RunAsync(code, version, input, cancellation), $"/admin/licenses/types/edit/{code}", cancellation);
    }

    public async Task<IActionResult> OnPostFieldAsync(string code, Guid? version, string? up, string? remove, CancellationToken cancellation)
    {
        var problem = remove is null ? await fields.MoveUpAsync(code, version, up ?? "", cancellation) : await fields.RemoveAsync(code, version, remove, cancellation);
        var answer = await DoneAsync(code, problem, $"/admin/licenses/types/edit/{code}", cancellation);
        Input = Draft is null ? InputOf(null) : InputOf(Draft);
        return answer;
    }

    private static EditLicenseType.Input InputOf(LicenseType? draft) => new(
        draft?.Name, draft?.DefinedBy, [.. Kinds.Where(kind => draft?.Holders.HasFlag(kind) == true)], draft?.NumberPrefix, draft?.Validity, draft?.ValidYears, draft?.IssuerKind, draft?.IsGathered == true, draft?.TimelyDays);
}
