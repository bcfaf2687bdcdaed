using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses;

internal sealed class DisputeModel(AnswerDispute answer, IStringLocalizer<LicensesStrings> texts) : PageOf<AnswerDispute>
{
    public AnswerDispute.View View { get; private set; } = default!;

    public IReadOnlyList<Choice> Choices =>
    [
        new("true", texts["更正证照"], texts["制作新一版，现在这一版随即由它替代；最近用过这份证照的人都会得到通知。"]),
        new("false", texts["不予更正"], texts["说明理由。"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await answer.FindAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? correct, string? reason, CancellationToken cancellation)
    {
        if (!(await answer.FindAsync(id, cancellation)).Is(out var found, out var unknown))
        {
            return Fail(unknown);
        }

        View = found;
        var value = Request.Form[$"f.{found.Dispute.FieldId}"].ToString();
        return await answer.RunAsync(id, version, correct, value, reason ?? "", cancellation) is { } problem ? Fail(problem) : Redirect("/desk/licenses");
    }
}
