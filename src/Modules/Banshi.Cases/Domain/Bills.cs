using System.Diagnostics.CodeAnalysis;
using Banshi.Cases.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Banshi.Cases.Domain;

/// <summary>What is heard of bills from the gateway.</summary>
internal sealed partial class Bills(CaseActs acts, IPaymentGateway gateway, ILogger<Bills> logger)
{
    /// <summary>Whether something of a case is still to be paid.</summary>
    public static Task<bool> AreOpenAsync(CaseActs acts, Guid caseId) => acts.Db.Set<Bill>().AnyAsync(one => one.CaseId == caseId && one.State == BillState.Open);

    /// <summary>Asks the gateway how a bill stands, and saves what is new. A gateway that is away says nothing new; it is asked again.</summary>
    public async Task AskAsync(Bill bill, CancellationToken cancellation)
    {
        if (bill.OrderNumber.Length > 0 && await StatusAsync(bill, cancellation) is { } status)
        {
            await HearAsync(bill, status, cancellation);
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

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a gateway throws about one bill holds up neither its page nor the other bills.")]
    private async Task<PaymentStatus?> StatusAsync(Bill bill, CancellationToken cancellation)
    {
        try
        {
            return await gateway.AskAsync(bill.OrderNumber, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogNotAsked(exception, bill.Id);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway could not say how bill {BillId} stands.")]
    private partial void LogNotAsked(Exception exception, Guid billId);

    private static string ActOf(BillState state) => state switch
    {
        BillState.Paid => "cases.pay",
        BillState.Refunding => "cases.refund-bill",
        _ => "cases.refunded",
    };
}
