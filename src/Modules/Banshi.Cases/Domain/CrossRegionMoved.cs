using Banshi.Platform.Outbox;

namespace Banshi.Cases.Domain;

/// <summary>A case that was taken elsewhere has moved: the side that took it is told.</summary>
internal sealed record CrossRegionMoved(Guid CaseId) : IEvent
{
    public static string Name => "cases.cross-region-moved";
}
