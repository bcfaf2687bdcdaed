using Banshi.Directory.Contracts;
using Banshi.Directory.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory;

/// <summary>A service center: where, when, which windows, and the centers directly below it.</summary>
internal sealed class ViewCenter(AppDbContext db, IDirectory directory, OpenStates open) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<Result<View>> RunAsync(string division, CancellationToken cancellation)
    {
        if (await directory.FindCenterAsync(division, cancellation) is not { } center)
        {
            return PlatformProblems.Unknown;
        }

        var below = await db.Set<Division>().Where(one => one.Parent == division)
            .Join(db.Set<ServiceCenter>(), one => one.Code, one => one.Division, (_, one) => new { one.Division, one.Name })
            .OrderBy(one => one.Division).Select(one => new Below(one.Division, one.Name)).ToListAsync(cancellation);
        return new View(center, await open.OfAsync(division, center.Hours, cancellation), await open.WeekAsync(division, center.Hours, cancellation), below);
    }

    /// <summary>What the page shows.</summary>
    /// <param name="Center">The center with its windows.</param>
    /// <param name="Open">Whether it is open now, if that is known.</param>
    /// <param name="Week">Today and the six days after it; empty where that cannot be said.</param>
    /// <param name="Centers">Those directly below.</param>
    internal sealed record View(CenterInfo Center, OpenState? Open, IReadOnlyList<OpenDay> Week, IReadOnlyList<Below> Centers);

    /// <summary>A center below another.</summary>
    internal sealed record Below(string Division, string Name);
}
