using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class ShowModel(ViewMyCase view, CaseMessages messages, IStringLocalizer<CasesStrings> texts) : PageOf<ViewMyCase>
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
            var route = CaseRoute.Of(Case.List.Content, Case.Case);
            var asked = Milestones.Where(step => step.Reached != CaseState.Reviewed || route.HasReview).ToList();
            var reached = asked.FindLastIndex(step => step.Reached <= Reached(Case.Case));
            return [.. asked.Select((step, index) => new ProgressStation(texts[step.Name], index <= reached ? "done" : index == reached + 1 && Case.Case.Awaits != Awaited.Nobody ? "current" : "todo"))];
        }
    }

    // What stands beside the way is shown where it left it.
    private static CaseState Reached(Case one) => one.State switch
    {
        CaseState.Correcting or CaseState.Declined => CaseState.Received,
        CaseState.Paused => one.Pauses.Find(pause => pause.IsOpen)!.Before,
        CaseState.Withdrawn or CaseState.Terminated => one.AcceptedAt is null ? CaseState.Received : CaseState.Accepted,
        var state => state,
    };

    public string WhatNext => Case.Case.State switch
    {
        CaseState.Accepted or CaseState.Reviewed or CaseState.Completed when Case.Settlement.Bills.Any(bill => bill.State == BillState.Open) => texts["有费用需要缴纳。缴费后接着办，办结的时限不变。"],
        CaseState.Completed when Case.Settlement.Parcel is not null => texts["已经办结，结果正在寄给您，物流进度见下面。"],
        CaseState.Accepted or CaseState.Reviewed when Case.Case.SupplyBy is not null => texts["已经受理，正在办理。还有容缺材料没有补交，请按期补交，不影响办结日期。"],
        CaseState.Submitted => texts["申请已经送到窗口，等待收件。不用做什么。"],
        CaseState.Received => texts["窗口正在核对材料，五个工作日内答复是否受理。"],
        CaseState.Correcting => texts["有内容需要您补正。补正一次告知清楚，交齐后马上接着办。"],
        CaseState.Accepted or CaseState.Reviewed => texts["已经受理，正在办理。承诺的办结日期见上。"],
        CaseState.Decided => texts["已经作出决定，正在制作结果。"],
        CaseState.Declined => texts["没有受理，理由和救济途径见不予受理通知书。"],
        CaseState.Completed => texts["已经办结。请按您选择的方式领取结果。"],
        CaseState.Paused when Case.Paused is { Cause: PauseCause.Applicant } => texts["您申请了中止，时限暂停。准备好以后点“恢复办理”，接着计时。"],
        CaseState.Paused => texts["正在进行“{0}”，时限暂停，结束后接着计时。具体安排见特别程序告知书。", Case.Paused!.Name],
        CaseState.Withdrawn => texts["您已经撤回申请，本次办理到此结束。需要时可以重新申请。"],
        CaseState.Terminated => texts["办理已经终止，原因和救济途径见终止办理通知书。"],
        _ => texts["结果已经送达。"],
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return await view.SeenUnderAsync(id, cancellation) is { } lifeEvent ? Redirect($"/my/life-events/show/{lifeEvent}") : Fail(problem);
        }

        if (found.Case.State == CaseState.Draft)
        {
            return Redirect($"/apply/check/{id}?go=true");
        }

        Case = found;
        await messages.SeeAsync(found.Messages, cancellation);
        return Page();
    }
}
