using Banshi.Feedback.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Feedback.Areas.Display.Pages;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class RateModel(RateVisit rate, IStringLocalizer<FeedbackStrings> texts) : PageOf<RateVisit>
{
    private const string Display = "/display";

    public Guid Version { get; private set; }

    public RateVisit.View View { get; private set; } = default!;

    public int Stars { get; private set; }

    /// <summary>Whether there is nothing more to say: it was rated, now or before.</summary>
    public bool IsDone { get; private set; }

    public IReadOnlyList<Choice> Choices =>
        [.. View.Options.Where(option => option.Stars == Stars).OrderBy(option => option.IsExtended).Select(option => new Choice(option.Code, texts[option.Name]))];

    public async Task<IActionResult> OnGetAsync(Guid version, CancellationToken cancellation) => await LoadAsync(version, cancellation) ? Page() : Redirect(Display);

    public async Task<IActionResult> OnPostAsync(Guid version, int stars, string[] options, CancellationToken cancellation)
    {
        if (!await LoadAsync(version, cancellation))
        {
            return Redirect(Display);
        }

        Stars = stars;

        // The first tap on a bad level asks for the reason; every other one is the rating.
        if (RatingBook.IsBad(stars) && options.Length == 0 && !Request.Form.ContainsKey("Reasons"))
        {
            return Page();
        }

        var problem = await rate.RunAsync(version, stars, options, cancellation);
        IsDone = problem is null || problem.Kind == FeedbackProblems.AlreadyRated;
        return problem is null ? Page() : problem.Kind == PlatformProblems.Stale ? Redirect(Display) : Fail(problem);
    }

    private async Task<bool> LoadAsync(Guid version, CancellationToken cancellation)
    {
        var view = await rate.ViewAsync(version, cancellation);
        (Version, View) = (version, view!);
        return view is not null;
    }
}
