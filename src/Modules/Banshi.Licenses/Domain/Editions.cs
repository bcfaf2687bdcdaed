using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

/// <summary>
/// The editions of one license; the newest that was made takes the place of all before it. A number alone says nothing: those of gathered licenses are their departments'
/// own, and two departments may use the same.
/// </summary>
internal sealed class Editions(AppDbContext db, LicenseChanges changes)
{
    /// <summary>All editions of a license.</summary>
    public IQueryable<License> Of(License one) => db.Set<License>().Where(other => other.LineId == one.LineId);

    /// <summary>The newest edition under a number, or the one with an identifier; a problem where there is none, or where several licenses bear the number.</summary>
    public static async Task<Result<License>> NamedAsync(IQueryable<License> among, string text, CancellationToken cancellation)
    {
        var wanted = text.Trim().ToUpperInvariant();
        var named = await among.Where(one => (one.Identifier == wanted || one.Number == wanted) && one.State != LicenseState.InTheMaking)
            .OrderByDescending(one => one.Edition).ToListAsync(cancellation);
        return named.DistinctBy(one => one.LineId).ToList() switch
        {
            [] => PlatformProblems.Unknown,
            [var one] => one,
            _ => LicenseProblems.NumberOfSeveral.With(wanted),
        };
    }

    /// <summary>
    /// The edition out of which a new one can come; the one that is named may have been superseded since. Null where the license was revoked or cancelled: that is
    /// over, and who is granted it again gets a number of his own.
    /// </summary>
    public async Task<License?> LivingAsync(string identifier, string typeCode, CancellationToken cancellation) =>
        await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(one => one.Identifier == identifier && one.TypeCode == typeCode, cancellation) is { } named
            ? await Of(named).AsNoTracking().Where(one => LicenseLife.Replaceable.Contains(one.State)).OrderByDescending(one => one.Edition).FirstOrDefaultAsync(cancellation)
            : null;

    /// <summary>The edition number that comes next.</summary>
    public async Task<int> NextAsync(License one, CancellationToken cancellation) => await Of(one).MaxAsync(other => other.Edition, cancellation) + 1;

    /// <summary>
    /// Puts an edition whose file was made in force, in the place of those before it. What was suspended stays so: a new edition is no way out of it. Durable with the
    /// next save.
    /// </summary>
    /// <param name="one">The new edition.</param>
    /// <param name="why">Why there is one.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task PutInForceAsync(License one, string why, CancellationToken cancellation)
    {
        one.State = LicenseState.Valid;
        var others = await Of(one).Where(other => other.Id != one.Id && LicenseLife.Replaceable.Contains(other.State)).ToListAsync(cancellation);
        var suspended = others.FirstOrDefault(other => other.State == LicenseState.Suspended && other.Edition < one.Edition);
        foreach (var before in others.Where(other => other.Edition < one.Edition))
        {
            await changes.MakeAsync(before, LicenseAct.Supersede, $"由第 {one.Edition} 版替代（{why}）", cancellation);
        }

        if (others.MaxBy(other => other.Edition) is { } newer && newer.Edition > one.Edition)
        {
            await changes.MakeAsync(one, LicenseAct.Supersede, $"由第 {newer.Edition} 版替代", cancellation);
        }
        else if (suspended is not null)
        {
            await changes.MakeAsync(one, LicenseAct.Suspend, suspended.StateReason!, cancellation);
        }
    }

    /// <summary>Revokes what was granted under an identifier. What the agency has corrected since is still that; a renewal was granted anew. Durable with the next save.</summary>
    public async Task RevokeAsync(string identifier, string reason, CancellationToken cancellation)
    {
        if (await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(one => one.Identifier == identifier, cancellation) is { } granted)
        {
            var living = await Of(granted).Where(one => one.Id == granted.Id || (one.CaseId == null && one.Edition > granted.Edition))
                .OrderByDescending(one => one.Edition).FirstAsync(cancellation);
            await changes.MakeAsync(living, LicenseAct.Revoke, reason, cancellation);
        }
    }
}
