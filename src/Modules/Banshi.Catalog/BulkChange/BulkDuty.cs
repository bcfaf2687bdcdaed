using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;

namespace Banshi.Catalog.BulkChange;

/// <summary>The duty under which an officer changes many lists: as the editor of an agency, else for the service administration of a division.</summary>
internal static class BulkDuty
{
    /// <summary>The duty; null where the officer has none of these.</summary>
    public static Duty? Of(Actor actor) => ReviewReach.EditorDuty(actor) ?? actor.Duties.FirstOrDefault(duty => duty is { Role: Role.CatalogReviewer, AgencyId: null });

    /// <summary>The published lists within a duty.</summary>
    public static IQueryable<ServiceItem> Within(this IQueryable<ServiceItem> items, Duty duty) => duty.AgencyId is { } agency
        ? items.Where(item => item.AgencyId == agency)
        : items.Where(item => item.AgencyId != null).WithinDivision(item => item.Division, duty.Division);
}
