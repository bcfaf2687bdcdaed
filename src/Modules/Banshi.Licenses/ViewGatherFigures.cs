using Banshi.Licenses.Gathering;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>How far gathering is, by agency and type: summed over the hand-ins, never counted over the licenses.</summary>
internal sealed class ViewGatherFigures(AppDbContext db, ActorSource actors) : IGuarded
{
    private const int Most = 500;

    public static Guard Guard => GatherLicenses.Guard.And(Role.Supervisor, Reach.Division).And(Role.Administrator, Reach.All);

    /// <param name="AgencyName">The issuing agency.</param>
    /// <param name="TypeName">证照名称.</param>
    /// <param name="Gathered">Editions taken over.</param>
    /// <param name="Signed">Those of them that bear the agency's seal.</param>
    /// <param name="Refused">Refused rows.</param>
    /// <param name="Incomplete">Refused for what is missing.</param>
    /// <param name="Incorrect">Refused for what is wrong.</param>
    /// <param name="Late">Refused for coming late.</param>
    /// <param name="Conflicting">Refused for a conflict.</param>
    public sealed record Row(string AgencyName, string TypeName, int Gathered, int Signed, int Refused, int Incomplete, int Incorrect, int Late, int Conflicting)
    {
        public int Unsigned => Gathered - Signed;

        /// <summary>Signed of gathered, in percent.</summary>
        public int? Rate => Gathered == 0 ? null : (int)(100L * Signed / Gathered);
    }

    public async Task<IReadOnlyList<Row>> RunAsync(CancellationToken cancellation) => await db.Set<GatherBatch>().AsNoTracking().ReachableBy(actors.Current, Guard)
        .GroupBy(batch => new { batch.AgencyId, batch.AgencyName, batch.TypeCode, batch.TypeName })
        .OrderBy(group => group.Key.AgencyName).ThenBy(group => group.Key.TypeCode).Take(Most)
        .Select(group => new Row(
            group.Key.AgencyName, group.Key.TypeName, group.Sum(batch => batch.New + batch.Changed), group.Sum(batch => batch.Signed), group.Sum(batch => batch.Refused),
            group.Sum(batch => batch.Incomplete), group.Sum(batch => batch.Incorrect), group.Sum(batch => batch.Late), group.Sum(batch => batch.Conflicting)))
        .ToListAsync(cancellation);
}
