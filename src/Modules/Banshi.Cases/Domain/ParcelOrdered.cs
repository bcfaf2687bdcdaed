using Banshi.Platform.Outbox;

namespace Banshi.Cases.Domain;

/// <summary>The window wants a parcel fetched: the postal service is told.</summary>
internal sealed record ParcelOrdered(Guid CaseId) : IEvent
{
    public static string Name => "cases.parcel-ordered";
}
