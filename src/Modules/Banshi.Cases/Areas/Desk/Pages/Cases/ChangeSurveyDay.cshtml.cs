using Banshi.Cases.Views;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class ChangeSurveyDayModel(ChangeSurveyDay act, ViewDeskCase view) : DeskActPage<ChangeSurveyDay>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, PostedSurveyDay input, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, input.Read(), input.IsChoice, cancellation), cancellation);
}
