using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class DictionaryModel(EditDictionary dictionary) : PageOf<EditDictionary>
{
    public EditDictionary.View View { get; private set; } = default!;

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => View = await dictionary.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string? element, string code, string? name, CancellationToken cancellation)
    {
        if (await dictionary.ChangeAsync(element ?? "", code, name?.Trim() ?? "", cancellation) is { } problem)
        {
            View = await dictionary.RunAsync(cancellation);
            return Fail(problem);
        }

        Done = code;
        return RedirectToPage();
    }
}
