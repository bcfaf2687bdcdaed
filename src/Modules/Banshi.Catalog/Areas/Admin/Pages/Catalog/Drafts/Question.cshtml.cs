using Banshi.Catalog.Drafting;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class QuestionModel(EditListDraft edit) : DraftPage(edit)
{
    public QuestionForm Form { get; private set; } = new();

    public Question? Question { get; private set; }

    public string SectionId { get; private set; } = "";

    /// <summary>Answers that the question may depend on.</summary>
    public IReadOnlyList<Choice> Conditions =>
        [.. QuestionForm.Answers(FormEditing.Before(Draft.Item, Draft.Own, SectionId, Question?.Id)).Select(one => new Choice(one.Pair, one.Text))];

    public async Task<IActionResult> OnGetAsync(Guid id, string section, string? question, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is { } gone)
        {
            return gone;
        }

        if (!Find(section, question))
        {
            return NotFound();
        }

        Form = Question is null ? new QuestionForm { Type = nameof(QuestionType.Text) } : QuestionForm.Of(Question);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string section, string? question, Guid version, QuestionForm form, CancellationToken cancellation)
    {
        var result = await ChangeAsync(id, version, $"question {form.Label}", parts => string.IsNullOrWhiteSpace(form.Label)
            ? PlatformProblems.Invalid([PlatformProblems.Missing("Label", "要问的内容", "what is asked")])
            : parts with { Own = FormEditing.Put(FormEditing.Start(parts.Own), section, question, form) }, $"/admin/catalog/drafts/form/{id}", cancellation);
        if (Draft is not null)
        {
            Find(section, question);
            Form = form;
        }

        return result;
    }

    private bool Find(string section, string? question)
    {
        SectionId = section;
        var page = Draft.Own?.FirstOrDefault(one => one.Id == section);
        Question = page?.Questions.FirstOrDefault(one => one.Id == question);
        return page is not null && (question is null || Question is not null);
    }
}
