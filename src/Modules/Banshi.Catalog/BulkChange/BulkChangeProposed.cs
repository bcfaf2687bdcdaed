using Banshi.Platform.Outbox;

namespace Banshi.Catalog.BulkChange;

/// <summary>A bulk change has items that wait.</summary>
internal sealed record BulkChangeProposed(Guid BulkChangeId) : IEvent
{
    public static string Name => "catalog.bulk-change-proposed";
}
