using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class ShowModel(ViewMyCase view, IStringLocalizer<CasesStrings> texts) : PageOf<ViewMyCase>
{
    private static readonly (string Name, CaseState Reached)[] Milestones =
    [
        ("提交", CaseState.Submitted), ("收件", CaseState.Received), ("受理", CaseState.Accepted), ("审查", CaseState.Reviewed),
        ("决定", CaseState.Decided), ("办结", CaseState.Completed), ("送达", CaseState.Delivered),
    ];

    public ViewMyCase.View Case { get; private set; } = default!;

    [BindProperty(SupportsGet = true)]
    public bool Submitted { get; set; }

    /// <summary>The milestones: done, current or to come.</summary>
    public IReadOnlyList<ProgressStation> Stations
    {
        get
        {
            var route = CaseRoute.Of(Case.List.Content);
            var asked = Milestones.Where(step => step.Reached != CaseState.Reviewed || route.HasReview).ToList();
            var state = Case.Case.State == CaseState.Correcting ? CaseState.Received : Case.Case.State == CaseState.Declined ? CaseState.Received : Case.Case.State;
            var reached = asked.FindLastIndex(step => step.Reached <= state);
            return [.. asked.Select((step, index) => new ProgressStation(texts[step.Name], index <= reached ? "done" : index == reached + 1 ? "current" : "todo"))];
        }
    }

    public string WhatNext => Case.Case.State switch
    {
        CaseState.Submitted => texts["申请已经送到窗口，等待收件。不用做什么。"],
        CaseState.Received => texts["窗口正在核对材料，五个工作日内答复是否受理。"],
        CaseState.Correcting => texts["有内容需要您补正。补正一次告知清楚，交齐后马上接着办。"],
        CaseState.Accepted or CaseState.Reviewed => texts["已经受理，正在办理。承诺的办结日期见上。"],
        CaseState.Decided => texts["已经作出决定，正在制作结果。"],
        CaseState.Declined => texts["没有受理，理由和救济途径见不予受理通知书。"],
        CaseState.Completed => texts["已经办结。请按您选择的方式领取结果。"],
        _ => texts["结果已经送达。"],
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        if (found.Case.State == CaseState.Draft)
        {
            return Redirect($"/apply/check/{id}?go=true");
        }

        Case = found;
        return Page();
    }
}
