using Banshi.Cases.Views;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class SurveyDayModel(ChangeSurveyDay act, ViewMyCase view) : MyActPage<ChangeSurveyDay>(view)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => AskAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, PostedSurveyDay input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input.Read(), input.IsChoice, cancellation), cancellation);
}
