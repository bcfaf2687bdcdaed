using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>A license of the actor's agency: what it says, its editions, and what has happened to it.</summary>
internal sealed class ViewLicense(AppDbContext db, ActorSource actors, Editions editions, LicenseChanges changes, EvidenceBook book, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency);

    /// <summary>A license on the desk.</summary>
    /// <param name="License">The license.</param>
    /// <param name="State">Its state today: one whose last day is over counts as expired before the job has marked it.</param>
    /// <param name="Lines">Its values with their labels.</param>
    /// <param name="Editions">All its editions, the newest first.</param>
    /// <param name="Changes">Its signed list of changes.</param>
    /// <param name="Acts">What the officer may do now.</param>
    public sealed record View(
        License License, LicenseState State, IReadOnlyList<(LicenseField Field, string Value)> Lines, IReadOnlyList<License> Editions, LicenseChanges.Listing Changes, IReadOnlyList<LicenseAct> Acts);

    /// <summary>The newest edition under a number, or the one with an identifier, where the actor's agency issued it.</summary>
    public async Task<Result<License>> FindAsync(string text, CancellationToken cancellation)
    {
        var found = await Domain.Editions.NamedAsync(db.Set<License>().ReachableBy(actors.Current, Guard), text, cancellation);
        if (found.Problem?.Kind == PlatformProblems.Unknown)
        {
            await book.RefuseAsync(text, "查看证照管理页面", "不是颁发机构");
        }

        return found;
    }

    public async Task<Result<View>> RunAsync(string text, CancellationToken cancellation)
    {
        if (!(await FindAsync(text, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        await book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Look, "证照管理", "颁发机构依职权"));
        var type = await db.TypeOfAsync(license, cancellation);
        var values = FieldValues.Read(license.Fields);
        return new View(
            license, license.StateOn(clock.Today),
            [.. type.Fields.Select(field => (field, values.GetValueOrDefault(field.Id, "")))],
            await editions.Of(license).AsNoTracking().Where(one => one.State != LicenseState.InTheMaking).OrderByDescending(one => one.Edition).ToListAsync(cancellation),
            await changes.ReadAsync(license, cancellation),
            [.. LicenseLife.OfficersActs.Where(act => LicenseLife.After(license.State, act) is not null)]);
    }
}
