using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Standards;

namespace Banshi.Catalog.Alignment;

/// <summary>
/// Who sees what: administrators and service administrations see everything, for it is published; an agency's officer sees what concerns the agency. The
/// catalog is one for the region: what an outside list means is decided at that level.
/// </summary>
internal sealed class AlignmentReach(ActorSource actors, IDirectory directory)
{
    /// <summary>Who may read.</summary>
    public static Guard Readers => Officers.And(Role.CatalogEditor, Reach.Agency);

    /// <summary>Who may compare and decide.</summary>
    public static Guard Officers => Guard.Allow(Role.Administrator, Reach.All).And(Role.CatalogReviewer, Reach.Division);

    public Actor Actor => actors.Current;

    public bool SeesAll => Actor.Has(Role.Administrator) || Actor.Duties.Any(IsAdministration);

    public bool MayDecide => Actor.Has(Role.Administrator) || Actor.Duties.Any(duty => IsAdministration(duty) && DivisionCode.Parse(duty.Division).Level == DivisionLevel.Region);

    public bool MayPropose => ReviewReach.EditorDuty(Actor) is not null;

    /// <summary>The agencies whose matters the officer sees; null where that is all.</summary>
    public async Task<IReadOnlyList<AgencyInfo>?> AgenciesAsync(CancellationToken cancellation)
    {
        if (SeesAll)
        {
            return null;
        }

        var agencies = new List<AgencyInfo>();
        foreach (var id in Actor.Duties.Where(duty => duty.Role is Role.CatalogEditor or Role.CatalogReviewer).Select(duty => duty.AgencyId).OfType<Guid>().Distinct())
        {
            agencies.AddRange(await directory.FindAgencyAsync(id, cancellation) is { } agency ? [agency] : []);
        }

        return agencies;
    }

    private static bool IsAdministration(Duty duty) => duty is { Role: Role.CatalogReviewer, AgencyId: null };
}
