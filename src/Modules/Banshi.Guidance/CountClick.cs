using Banshi.Guidance.Domain;
using Banshi.Guidance.Search;
using Banshi.Guidance.Tallies;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>Counts that somebody opened an item from the results of a text. Nothing is kept of who it was; what was not among those results is not counted.</summary>
internal sealed class CountClick(FindItems find, Tally tally) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task RunAsync(string text, string item, string? division, CancellationToken cancellation)
    {
        if (SearchText.Kept(Words.Typed(text)) is not { } kept)
        {
            return;
        }

        var found = await find.ByTextAsync(new Wish(text, division, 1, Narrowing.None), cancellation);
        if (found.Hits.FirstOrDefault(hit => hit.BasicCode == item) is { } hit)
        {
            tally.Click(kept, item, hit.Name);
        }
    }
}
