using Banshi.Cases.Payments;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>缴费单: what a case has to pay, by a fee that its list names, and never before acceptance (行政许可法 §58, §59).</summary>
internal sealed class Bill : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>收费项目, 收费标准 and 收费依据 as the list has them.</summary>
    public required string Fee { get; init; }

    public required string Standard { get; init; }

    public required string Basis { get; init; }

    /// <summary>In yuan, two decimals.</summary>
    public required decimal Amount { get; init; }

    /// <summary>减免: why less is asked for than by the standard; empty where it is not.</summary>
    public required string Reduction { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    public BillState State { get; private set; } = BillState.Open;

    /// <summary>缴款码 of the order at the gateway; empty until it is open there.</summary>
    public string OrderNumber { get; private set; } = "";

    public string PayAddress { get; private set; } = "";

    public DateTime? PaidAt { get; private set; }

    public string ReceiptNumber { get; private set; } = "";

    /// <summary>Why it was cancelled, or is given back.</summary>
    public string Reason { get; private set; } = "";

    public DateTime? RefundedAt { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Whether the gateway is to be asked about it.</summary>
    public bool IsUnderWay => State is BillState.Open or BillState.Refunding;

    public void Opened(PaymentOrder order) => (OrderNumber, PayAddress) = (order.Number, order.Address);

    public void Cancel(string reason) => (State, Reason) = (BillState.Cancelled, reason);

    public void GiveBack(string reason) => (State, Reason) = (BillState.Refunding, reason);

    /// <summary>Takes over how the order stands; whether that is news.</summary>
    public bool Hear(PaymentStatus status)
    {
        switch (State, status.State)
        {
            case (BillState.Open, PaymentState.Paid):
                (State, PaidAt, ReceiptNumber) = (BillState.Paid, status.At, status.ReceiptNumber);
                return true;

            // It was paid in the very moment in which it was cancelled: the money goes back.
            case (BillState.Cancelled, PaymentState.Paid):
                (State, PaidAt, ReceiptNumber) = (BillState.Refunding, status.At, status.ReceiptNumber);
                return true;
            case (BillState.Refunding, PaymentState.Refunded):
                (State, RefundedAt) = (BillState.Refunded, status.At);
                return true;
            default:
                return false;
        }
    }
}

/// <summary>What has become of a bill.</summary>
internal enum BillState
{
    /// <summary>待缴费.</summary>
    Open = 1,

    /// <summary>已缴费.</summary>
    Paid = 2,

    /// <summary>已作废, unpaid.</summary>
    Cancelled = 3,

    /// <summary>退款中.</summary>
    Refunding = 4,

    /// <summary>已退款.</summary>
    Refunded = 5,
}
