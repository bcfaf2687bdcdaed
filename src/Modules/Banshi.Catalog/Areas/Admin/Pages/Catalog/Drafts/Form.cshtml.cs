using Banshi.Catalog.Domain;
using Banshi.Catalog.Drafting;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class FormModel(EditListDraft edit, ConditionWords words) : DraftPage(edit)
{
    /// <summary>All pages of the form, those that the list makes by itself too.</summary>
    public IReadOnlyList<Section> Sections => ApplicationForm.Sections(Draft.Item, Draft.Own);

    public bool IsOwn(Section section) => Draft.Own?.Any(own => own.Id == section.Id) == true;

    public string WordsOf(Condition condition) => words.Of(condition, [.. Sections.SelectMany(section => section.Questions)]);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ?? Page();

    /// <summary>Adds a page, or moves or takes out a page or a question.</summary>
    public Task<IActionResult> OnPostAsync(Guid id, Guid version, string? title, string? act, CancellationToken cancellation) =>
        ChangeAsync(id, version, act ?? $"page {title}", parts => act is not null
            ? parts with { Own = FormEditing.Press(FormEditing.Start(parts.Own), act) }
            : string.IsNullOrWhiteSpace(title)
                ? PlatformProblems.Invalid([PlatformProblems.Missing("Title", "这一页的标题", "the heading of the page")])
                : parts with { Own = FormEditing.AddSection(FormEditing.Start(parts.Own), title.Trim()) }, $"/admin/catalog/drafts/form/{id}", cancellation);
}
