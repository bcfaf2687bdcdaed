using System.Globalization;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

internal sealed class FaceModel(ViewLicenseType view, DesignLicenseFace design) : TypeDraftPage<DesignLicenseFace>(view)
{
    /// <summary>The id of a control; the error summary leads to it.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The fields that have no place, and so are not shown.</summary>
    public static string HiddenIn(LicenseType draft) => string.Join('、', FacePlaces.Of(draft).Where(row => row.Place.Part == FacePart.Field && !row.IsShown).Select(row => row.Name));

    /// <summary>What was posted and refused, or else what is known.</summary>
    public string? ValueOf(string name, double? known) => ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : known?.ToString("0.##", CultureInfo.InvariantCulture);

    public bool IsWrong(string name) => ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation) => await LoadAsync(code, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(string code, Guid? version, DesignLicenseFace.Input input, IFormFile? background, CancellationToken cancellation)
    {
        await using var picture = background?.OpenReadStream();
        return await DoneAsync(code, await design.RunAsync(code, version, input, picture, cancellation), $"/admin/licenses/types/face/{code}", cancellation);
    }
}
