namespace Banshi.Cases.Payments;

/// <summary>Whoever collects the fees of the state (非税收入收缴平台). The money never passes through this platform.</summary>
internal interface IPaymentGateway
{
    /// <summary>Opens an order for a bill. The same bill again is the same order.</summary>
    Task<PaymentOrder> OpenAsync(PaymentRequest request, CancellationToken cancellation);

    /// <summary>How an order stands.</summary>
    Task<PaymentStatus> AskAsync(string number, CancellationToken cancellation);

    /// <summary>Closes an order, so that nobody can pay it any more; one that has been paid stays paid.</summary>
    Task<PaymentStatus> CloseAsync(string number, CancellationToken cancellation);

    /// <summary>Asks for a paid order to be given back. It may be on its way for days; the same again is the same refund.</summary>
    Task<PaymentStatus> RefundAsync(string number, string reason, CancellationToken cancellation);
}

/// <summary>A bill as the gateway is told.</summary>
/// <param name="BillId">Its key: the gateway knows it again.</param>
/// <param name="Fee">收费项目.</param>
/// <param name="Amount">In yuan, two decimals.</param>
/// <param name="Payer">缴款人.</param>
/// <param name="Agency">执收单位.</param>
/// <param name="AgencyCode">Its credit code.</param>
/// <param name="Back">Where the payer is led back to.</param>
internal sealed record PaymentRequest(Guid BillId, string Fee, decimal Amount, string Payer, string Agency, string AgencyCode, string Back);

/// <summary>An order that waits for its payer.</summary>
/// <param name="Number">缴款码.</param>
/// <param name="Address">The page on which it is paid.</param>
internal sealed record PaymentOrder(string Number, string Address);

/// <summary>How an order stands.</summary>
/// <param name="State">Open, paid, closed or given back.</param>
/// <param name="At">Since when, UTC; null while it is open.</param>
/// <param name="ReceiptNumber">电子票据号码 of what was paid.</param>
internal sealed record PaymentStatus(PaymentState State, DateTime? At, string ReceiptNumber);

/// <summary>What has become of an order.</summary>
internal enum PaymentState
{
    Open = 1,
    Paid = 2,
    Closed = 3,
    Refunded = 4,
}
