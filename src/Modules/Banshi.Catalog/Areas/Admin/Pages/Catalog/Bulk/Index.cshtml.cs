using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Drafting;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Bulk;

internal sealed class IndexModel(FindCitations find, ProposeBulkChange propose, ListBulkChanges list) : PageOf<ProposeBulkChange>
{
    [BindProperty(SupportsGet = true)]
    public string? Law { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Article { get; set; }

    /// <summary>The last task code of the page before.</summary>
    [FromQuery]
    public string? After { get; set; }

    public FindCitations.View Found { get; private set; } = default!;

    public IReadOnlyList<BulkChangeRecord> Latest { get; private set; } = [];

    public Change Posted { get; private set; } = new();

    public string? Next => Found.Next is { } code ? $"?law={Uri.EscapeDataString(Law ?? "")}&article={Uri.EscapeDataString(Article ?? "")}&after={code}" : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Change posted, CancellationToken cancellation)
    {
        Posted = posted;
        return (await propose.RunAsync(posted.Read(Citation.Of(Law, Article)), cancellation)).Is(out var id, out var problem)
            ? Redirect($"/admin/catalog/bulk/show/{id}")
            : await LoadAsync(cancellation) ?? Fail(problem);
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancellation)
    {
        if (!(await find.RunAsync(Law, Article, After, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        (Found, Latest) = (found, await list.RunAsync(cancellation));
        return null;
    }

    /// <summary>The change as it was posted.</summary>
    public sealed class Change
    {
        public bool All { get; set; }

        public string[] Lists { get; set; } = [];

        public string[] Entries { get; set; } = [];

        public bool Remove { get; set; }

        public string? NewLaw { get; set; }

        public string? NewArticle { get; set; }

        public string? NewGist { get; set; }

        public string? Reason { get; set; }

        public DateOnly? EffectiveOn { get; set; }

        internal ProposeBulkChange.Input Read(Citation old) => new(
            new LawChange(old, Remove ? null : new LegalBasis(Citation.Of(NewLaw, "").Law, Lines.Text(NewArticle), Lines.Text(NewGist))), Lines.Text(Reason), EffectiveOn, All, Lists, Entries);
    }
}
