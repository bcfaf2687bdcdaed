using Banshi.Cases.Payments;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>What is heard of bills from the gateway.</summary>
internal sealed class Bills(CaseActs acts, IPaymentGateway gateway)
{
    /// <summary>Whether something of a case is still to be paid.</summary>
    public static Task<bool> AreOpenAsync(CaseActs acts, Guid caseId) => acts.Db.Set<Bill>().AnyAsync(one => one.CaseId == caseId && one.State == BillState.Open);

    /// <summary>Asks the gateway how a bill stands, and saves what is new.</summary>
    public async Task AskAsync(Bill bill, CancellationToken cancellation)
    {
        if (bill.OrderNumber.Length > 0)
        {
            await HearAsync(bill, await gateway.AskAsync(bill.OrderNumber, cancellation), cancellation);
        }
    }

    /// <summary>Takes over what the gateway says; a second node that hears the same is too late, and nothing is lost.</summary>
    public async Task HearAsync(Bill bill, PaymentStatus status, CancellationToken cancellation)
    {
        if (!bill.Hear(status))
        {
            return;
        }

        var one = await acts.Db.Set<Case>().SingleAsync(c => c.Id == bill.CaseId, cancellation);
        var taken = new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId));
        acts.Touch(one);
        acts.RecordAsSystem(taken, ActOf(bill.State), new { name = bill.Fee, amount = bill.Amount, receipt = bill.ReceiptNumber }, "收费");
        await acts.Db.SaveAsync(cancellation);
    }

    private static string ActOf(BillState state) => state switch
    {
        BillState.Paid => "cases.pay",
        BillState.Refunding => "cases.refund-bill",
        _ => "cases.refunded",
    };
}
