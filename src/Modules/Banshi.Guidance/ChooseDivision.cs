using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Standards;

namespace Banshi.Guidance;

/// <summary>Chooses where one lives or does business: a league or a banner.</summary>
internal sealed class ChooseDivision(IDirectory directory) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>A league with its banners.</summary>
    public sealed record League(DivisionInfo Division, IReadOnlyList<DivisionInfo> Banners);

    public async Task<IReadOnlyList<League>> ListAsync(CancellationToken cancellation)
    {
        var leagues = new List<League>();
        foreach (var region in await directory.ChildrenAsync(null, cancellation))
        {
            foreach (var league in await directory.ChildrenAsync(region.Code, cancellation))
            {
                leagues.Add(new League(league, await directory.ChildrenAsync(league.Code, cancellation)));
            }
        }

        return leagues;
    }

    /// <summary>Whether a code may be chosen: a league or a banner of this region, or nothing for the whole region.</summary>
    public async Task<bool> IsChoiceAsync(string? code, CancellationToken cancellation) =>
        code is null || (await directory.FindDivisionAsync(code, cancellation))?.Level is DivisionLevel.League or DivisionLevel.Banner;
}
