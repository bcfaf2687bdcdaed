using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The published versions of a list. Each of them is as it was on its day.</summary>
internal sealed class ViewVersions(AppDbContext db) : IGuarded
{
    private const int MostVersions = 200;

    public static Guard Guard => Guard.Anyone;

    public async Task<Result<IReadOnlyList<VersionHead>>> RunAsync(string taskCode, CancellationToken cancellation)
    {
        var versions = await Versions(taskCode).OrderByDescending(version => version.Number).Take(MostVersions)
            .Select(version => new VersionHead(version.Number, version.PublishedAt, version.Hash)).ToListAsync(cancellation);
        return versions.Count == 0 ? PlatformProblems.Unknown : versions;
    }

    public async Task<Result<ItemContent>> RunAsync(string taskCode, int number, CancellationToken cancellation) =>
        await Versions(taskCode).Where(version => version.Number == number).Select(version => version.Content).SingleOrDefaultAsync(cancellation) is { } content
            ? ContentJson.Read(content)
            : PlatformProblems.Unknown;

    private IQueryable<ItemVersion> Versions(string taskCode) =>
        db.Set<ItemVersion>().Where(version => db.Set<ServiceItem>().Any(item => item.Id == version.ItemId && item.TaskCode == taskCode));

    /// <param name="Number">From 1.</param>
    /// <param name="PublishedAt">UTC.</param>
    /// <param name="Sha256">Of its text.</param>
    internal sealed record VersionHead(int Number, DateTime PublishedAt, string Sha256);
}
