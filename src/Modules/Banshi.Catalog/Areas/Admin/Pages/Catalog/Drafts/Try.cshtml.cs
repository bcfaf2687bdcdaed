using Banshi.Forms.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class TryModel(TryListDraft trial) : PageOf<TryListDraft>
{
    public Guid Id { get; private set; }

    public AnswerSheet? Sheet { get; private set; }

    /// <summary>The page to fill in; null where all is answered or nothing was begun.</summary>
    public SectionView? Form { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? section, CancellationToken cancellation) => await LoadAsync(id, section, cancellation) ?? Page();

    /// <summary>Begins anew, or answers a page.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? section, CancellationToken cancellation)
    {
        if (section is null)
        {
            return await trial.StartAsync(id, cancellation) is { } problem ? await LoadAsync(id, null, cancellation) ?? Fail(problem) : Redirect($"/admin/catalog/drafts/try/{id}");
        }

        if (await LoadAsync(id, section, cancellation) is { } gone)
        {
            return gone;
        }

        if (Sheet is null || Form is null)
        {
            return Redirect($"/admin/catalog/drafts/try/{id}");
        }

        var posted = Posted.From(Request.Form);
        if (await trial.AnswerAsync(Sheet, Form.Section, posted, cancellation) is not { } wrong)
        {
            return Redirect($"/admin/catalog/drafts/try/{id}");
        }

        foreach (var (field, values) in posted.Values.Where(field => field.Key.StartsWith(Posted.Prefix, StringComparison.Ordinal)))
        {
            ModelState.SetModelValue(field, new ValueProviderResult(values));
        }

        Form = Form with { Posted = posted };
        return Fail(wrong);
    }

    private async Task<IActionResult?> LoadAsync(Guid id, string? section, CancellationToken cancellation)
    {
        Id = id;
        var opened = await trial.OpenAsync(id, cancellation);
        if (opened.Problem is { } problem)
        {
            return Fail(problem);
        }

        Sheet = opened.Value;
        var page = Sheet is null ? null : section is null ? Sheet.Journey.Next : Sheet.Journey.Find(section)?.Section;
        Form = page is null ? null : new SectionView(page, Sheet!.Answers);
        return null;
    }
}
