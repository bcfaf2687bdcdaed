using Banshi.Guidance.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Admin.Pages.Guidance.Synonyms;

internal sealed class EditModel(EditSynonyms synonyms) : PageOf<EditSynonyms>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Word { get; set; }

    [BindProperty]
    public string? Means { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public Synonym Pair { get; private set; } = default!;

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await synonyms.FindAsync(Id, cancellation) is not { } pair)
        {
            return Fail(PlatformProblems.Unknown.With());
        }

        (Pair, Word, Means, Version) = (pair, pair.Word, pair.Means, pair.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool remove, CancellationToken cancellation)
    {
        if (await synonyms.FindAsync(Id, cancellation) is not { } pair)
        {
            return Fail(PlatformProblems.Unknown.With());
        }

        Pair = pair;
        var reason = Reason?.Trim() ?? "";
        if ((remove ? await synonyms.RemoveAsync(Id, reason, cancellation) : await synonyms.ChangeAsync(Id, new EditSynonyms.Entry(Word ?? "", Means ?? "", reason), Version, cancellation)) is { } problem)
        {
            return Fail(problem);
        }

        Done = Word;
        return RedirectToPage("Index");
    }
}
