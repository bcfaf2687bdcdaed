using Banshi.Guidance.Search;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Guidance.Areas.Portal.Pages.Ask;

internal sealed class IndexModel(AnswerQuestion questions) : PageOf<AnswerQuestion>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public AnswerQuestion.Answer? Answer { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Text = Words.Typed(Text);
        Answer = Text.Length == 0 ? null : await questions.RunAsync(Text, ChosenDivision.Of(HttpContext), cancellation);
    }
}
