using Banshi.Cases.Domain;
using Banshi.Cases.Payments;
using Banshi.Platform;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>Tells the gateway what has become of a bill. It does what is true when it runs: run twice, or late, it opens, closes and gives back nothing twice.</summary>
internal sealed class CarryBill(CaseActs acts, Bills bills, IPaymentGateway gateway, IOptions<SiteOptions> site) : IEventHandler<BillMoved>
{
    public async Task HandleAsync(BillMoved @event, CancellationToken cancellation)
    {
        var bill = await acts.Db.Set<Bill>().SingleAsync(one => one.Id == @event.BillId, cancellation);
        switch (bill.State)
        {
            case BillState.Open when bill.OrderNumber.Length == 0:
                await OpenAsync(bill, cancellation);
                break;
            case BillState.Cancelled when bill.OrderNumber.Length > 0:
                await bills.HearAsync(bill, await gateway.CloseAsync(bill.OrderNumber, cancellation), cancellation);
                break;
        }

        // Also one that was paid in the moment in which it was cancelled.
        if (bill.State == BillState.Refunding)
        {
            await bills.HearAsync(bill, await gateway.RefundAsync(bill.OrderNumber, bill.Reason, cancellation), cancellation);
        }
    }

    private async Task OpenAsync(Bill bill, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == bill.CaseId, cancellation);
        var agency = await acts.AgencyAsync(one);
        var back = $"{site.Value.PublicUrl}/my/bills/show/{bill.Id}";
        bill.Opened(await gateway.OpenAsync(new PaymentRequest(bill.Id, bill.Fee, bill.Amount, one.Applicant.Name, agency.Name, agency.CreditCode, back), cancellation));
        if (await acts.Db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("The bill changed while its order was opened; it is tried again.");
        }
    }
}
