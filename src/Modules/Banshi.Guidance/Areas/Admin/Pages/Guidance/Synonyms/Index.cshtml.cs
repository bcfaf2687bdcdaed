using Banshi.Guidance.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Admin.Pages.Guidance.Synonyms;

internal sealed class IndexModel(EditSynonyms synonyms) : PageOf<EditSynonyms>
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty]
    public string? Word { get; set; }

    [BindProperty]
    public string? Means { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Synonym> Pairs { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Pairs = await synonyms.RunAsync(Text ?? "", cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await synonyms.AddAsync(new EditSynonyms.Entry(Word ?? "", Means ?? "", Reason?.Trim() ?? ""), cancellation) is { } problem)
        {
            Pairs = await synonyms.RunAsync(Text ?? "", cancellation);
            return Fail(problem);
        }

        Done = Word;
        return RedirectToPage();
    }
}
