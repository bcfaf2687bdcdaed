using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An officer cancels a bill that is not paid, or gives back what was paid, with a reason that the applicant reads.</summary>
internal sealed class CancelBill(CaseActs acts, EventBus events) : IGuarded
{
    public const int LongestReason = 200;

    private static readonly CaseState[] From = [.. Enum.GetValues<CaseState>().Where(state => state != CaseState.Draft)];

    public static Guard Guard => IssueBill.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid billId, string reason, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, null, Guard, "作废缴费单", From)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (await acts.Db.Set<Bill>().SingleOrDefaultAsync(one => one.Id == billId && one.CaseId == id, cancellation) is not { } bill)
        {
            return PlatformProblems.Unknown.With();
        }

        if (reason.Trim() is not { Length: > 0 and <= LongestReason } given)
        {
            return PlatformProblems.Invalid([CaseProblems.BillReasonMissing.For("Reason", LongestReason)]);
        }

        if (bill.State is not (BillState.Open or BillState.Paid))
        {
            return CaseProblems.BillClosed.With();
        }

        var act = bill.State == BillState.Paid ? "cases.refund-bill" : "cases.cancel-bill";
        if (bill.State == BillState.Paid)
        {
            bill.GiveBack(given);
        }
        else
        {
            bill.Cancel(given);
        }

        acts.Touch(taken.Case);
        acts.Record(taken, act, new { name = bill.Fee, amount = bill.Amount, reason = given }, "收费");
        events.Publish(new BillMoved(bill.Id));
        return await acts.SaveAsync(id);
    }
}
