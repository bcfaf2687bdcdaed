using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>One type with its editions, the newest first.</summary>
internal sealed class ViewLicenseType(AppDbContext db) : IGuarded
{
    public static Guard Guard => ListLicenseTypes.Guard;

    /// <param name="Shown">The edition that is asked for: without a wish the one in force, or else the newest.</param>
    /// <param name="Editions">All editions.</param>
    public sealed record View(LicenseType Shown, IReadOnlyList<LicenseType> Editions)
    {
        /// <summary>The draft; null where there is none.</summary>
        public LicenseType? Draft => Editions.FirstOrDefault(type => type.State == TypeState.Draft);
    }

    public async Task<Result<View>> RunAsync(string code, int? edition, CancellationToken cancellation)
    {
        var editions = await db.Set<LicenseType>().AsNoTracking().Where(type => type.Code == code).OrderByDescending(type => type.Edition).ToListAsync(cancellation);
        var shown = edition is { } wanted
            ? editions.FirstOrDefault(type => type.Edition == wanted)
            : editions.FirstOrDefault(type => type.State == TypeState.InForce) ?? editions.FirstOrDefault();
        return shown is null ? PlatformProblems.Unknown : new View(shown, editions);
    }
}
