namespace Banshi.Cases.Payments;

/// <summary>An order at the counter of the sample region, where no money moves.</summary>
internal sealed class SamplePayment
{
    public required string Number { get; init; }

    public required string Fee { get; init; }

    public required decimal Amount { get; init; }

    public required string Payer { get; init; }

    public required string Agency { get; init; }

    public required string Back { get; init; }

    public DateTime? PaidAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    public DateTime? RefundedAt { get; set; }

    /// <summary>票据号: the last ten digits of the order, as nothing real is issued.</summary>
    public string ReceiptNumber => PaidAt is null ? "" : Number[^10..];

    public bool IsOpen => PaidAt is null && ClosedAt is null;
}
