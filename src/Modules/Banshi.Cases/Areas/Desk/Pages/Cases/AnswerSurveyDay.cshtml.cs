using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class AnswerSurveyDayModel(AnswerSurveyDay act, ViewDeskCase view) : DeskActPage<AnswerSurveyDay>(view)
{
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? agree, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await act.RunAsync(id, version, agree, reason ?? ""), cancellation);
}
