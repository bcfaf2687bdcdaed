using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Feedback.Areas.Portal.Pages.My;

internal sealed class RateModel(RateCase rate, IStringLocalizer<FeedbackStrings> texts) : PageOf<RateCase>
{
    public RateCase.View View { get; private set; } = default!;

    [BindProperty(SupportsGet = true)]
    public int Stars { get; set; }

    public IReadOnlyList<Choice> Choices =>
        [.. View.Options.Where(option => option.Stars == Stars).OrderBy(option => option.IsExtended).Select(option => new Choice(option.Code, texts[option.Name]))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await rate.ViewAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string[] options, string? text, CancellationToken cancellation)
    {
        if (await rate.RunAsync(id, Stars, options, text ?? "", cancellation) is not { } problem)
        {
            return RedirectToPage(new { id });
        }

        if (!(await rate.ViewAsync(id, cancellation)).Is(out var view, out var unknown))
        {
            return Fail(unknown);
        }

        View = view;
        return Fail(problem);
    }
}
