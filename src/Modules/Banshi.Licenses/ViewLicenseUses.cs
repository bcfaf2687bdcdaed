using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>All that anybody had to do with a license, in all its editions, for its holder: also what was refused.</summary>
internal sealed class ViewLicenseUses(ViewMyLicenses mine, AppDbContext db, Editions editions) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => ViewMyLicenses.Guard;

    /// <summary>The newest first.</summary>
    /// <param name="License">The license.</param>
    /// <param name="Rows">The records.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(License License, IReadOnlyList<LicenseEvidence> Rows, Guid? Next);

    public async Task<Result<View>> RunAsync(string identifier, Guid? after, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        var all = editions.Of(license).Select(one => one.Id);
        var rows = await db.Set<LicenseEvidence>().AsNoTracking().Where(one => all.Contains(one.LicenseId) && (after == null || one.Id.CompareTo(after.Value) < 0))
            .OrderByDescending(one => one.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new View(license, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Id : null);
    }
}
