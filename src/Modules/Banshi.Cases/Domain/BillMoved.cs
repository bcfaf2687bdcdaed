using Banshi.Platform.Outbox;

namespace Banshi.Cases.Domain;

/// <summary>A bill was issued, cancelled or is to be given back: the gateway is told.</summary>
internal sealed record BillMoved(Guid BillId) : IEvent
{
    public static string Name => "cases.bill-moved";
}
