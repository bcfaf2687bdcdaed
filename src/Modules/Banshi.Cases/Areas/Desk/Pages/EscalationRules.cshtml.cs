using Banshi.Cases.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class EscalationRulesModel(SetEscalationRules act) : PageOf<SetEscalationRules>
{
    public static readonly Awaited[] Steps = [Awaited.Nobody, Awaited.Window, Awaited.Handler, Awaited.Approver];

    public SetEscalationRules.View Shown { get; private set; } = default!;

    [BindProperty]
    public EscalationLimit? Limit { get; set; }

    [BindProperty]
    public EscalationSide? Side { get; set; }

    [BindProperty]
    public EscalationUnit Unit { get; set; } = EscalationUnit.WorkingDays;

    [BindProperty]
    public int? Amount { get; set; }

    [BindProperty]
    public Awaited Step { get; set; }

    [BindProperty]
    public string? TaskCode { get; set; }

    [BindProperty]
    public Guid? To { get; set; }

    [BindProperty]
    public int? AnswerDays { get; set; } = 3;

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await act.ViewAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await DoneAsync(await act.RunAsync(new(Limit, Side, Unit, Amount, Step, TaskCode, To, AnswerDays), cancellation), cancellation);

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellation) => await DoneAsync(await act.RemoveAsync(id, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return RedirectToPage();
        }

        Shown = await act.ViewAsync(cancellation);
        return Fail(problem);
    }
}
