using Banshi.Platform.Actors;
using Banshi.Standards;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>Who reads the register and who writes in it: the administrator, and the service administration of a division for what applies there and below.</summary>
internal static class RegisterReach
{
    public static Guard Read => Guard.Allow(Role.CatalogEditor, Reach.All).And(Role.CatalogReviewer, Reach.All).And(Role.Administrator, Reach.All).And(Role.Supervisor, Reach.All);

    public static Guard Write => Guard.Allow(Role.CatalogReviewer, Reach.Division).And(Role.Administrator, Reach.All);

    /// <summary>The division for which an officer registers documents; null where he only reads.</summary>
    public static string? HomeOf(Actor actor) => actor.Duties.FirstOrDefault(Writes)?.Division;

    public static bool MayWrite(Actor actor, string division) => actor.Duties.Any(duty => Writes(duty)
        && (duty.Role == Role.Administrator || DivisionCode.Parse(duty.Division).Contains(DivisionCode.Parse(division))));

    // A department that is asked for joint review holds the same role, but in an agency.
    private static bool Writes(Duty duty) => duty.Role == Role.Administrator || duty is { Role: Role.CatalogReviewer, AgencyId: null };
}
