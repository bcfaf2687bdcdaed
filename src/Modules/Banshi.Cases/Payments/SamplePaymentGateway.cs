using System.Globalization;
using System.Numerics;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Payments;

/// <summary>The gateway of the sample region, with a counter at which no money moves. A refund is there at once.</summary>
internal sealed class SamplePaymentGateway(AppDbContext db, Clock clock) : IPaymentGateway
{
    private static readonly BigInteger Numbers = BigInteger.Pow(10, 16);

    public async Task<PaymentOrder> OpenAsync(PaymentRequest request, CancellationToken cancellation)
    {
        // Twenty digits, always the same for one bill.
        var number = string.Create(CultureInfo.InvariantCulture, $"1500{(ulong)(new BigInteger(request.BillId.ToByteArray(), isUnsigned: true) % Numbers):D16}");
        if (!await db.Set<SamplePayment>().AnyAsync(one => one.Number == number, cancellation))
        {
            db.Add(new SamplePayment { Number = number, Fee = request.Fee, Amount = request.Amount, Payer = request.Payer, Agency = request.Agency, Back = new Uri(request.Back).AbsolutePath });
            await db.SaveAsync(cancellation);
        }

        return new PaymentOrder(number, $"/sample-counter/{number}");
    }

    public async Task<PaymentStatus> AskAsync(string number, CancellationToken cancellation) => StatusOf(await FindAsync(number, cancellation));

    public async Task<PaymentStatus> CloseAsync(string number, CancellationToken cancellation)
    {
        var one = await FindAsync(number, cancellation);
        if (one.PaidAt is null)
        {
            one.ClosedAt ??= clock.UtcNow;
            await db.SaveAsync(cancellation);
        }

        return StatusOf(one);
    }

    public async Task<PaymentStatus> RefundAsync(string number, string reason, CancellationToken cancellation)
    {
        var one = await FindAsync(number, cancellation);
        one.RefundedAt ??= clock.UtcNow;
        await db.SaveAsync(cancellation);
        return StatusOf(one);
    }

    private Task<SamplePayment> FindAsync(string number, CancellationToken cancellation) => db.Set<SamplePayment>().SingleAsync(one => one.Number == number, cancellation);

    private static PaymentStatus StatusOf(SamplePayment one) => one switch
    {
        { RefundedAt: { } at } => new PaymentStatus(PaymentState.Refunded, at, one.ReceiptNumber),
        { PaidAt: { } at } => new PaymentStatus(PaymentState.Paid, at, one.ReceiptNumber),
        { ClosedAt: { } at } => new PaymentStatus(PaymentState.Closed, at, ""),
        _ => new PaymentStatus(PaymentState.Open, null, ""),
    };
}
