using Banshi.Catalog.Alignment;
using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>The outside lists: how many items of each bear the names and types of the basic catalog, and how many do not yet.</summary>
internal sealed class ViewAlignment(AlignmentReader reader) : IGuarded
{
    public static Guard Guard => AlignmentReach.Readers;

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var editions = (await reader.EditionsAsync(cancellation)).ToLookup(edition => edition.List);
        var lists = new List<ListView>();
        foreach (var list in Enum.GetValues<OutsideList>())
        {
            var current = editions[list].FirstOrDefault();
            IReadOnlyList<AlignedRow> rows = current is null ? [] : await reader.RowsAsync(current.Id, cancellation);
            lists.Add(new ListView(list, current, [.. editions[list].Skip(1)], rows.CountBy(row => row.State).ToDictionary(), rows.Max(row => row.OpenDays(reader.Today))));
        }

        return new View(lists, reader.Reach.Actor.Has(Role.Administrator));
    }

    internal sealed record View(IReadOnlyList<ListView> Lists, bool MayImport);

    /// <param name="List">Which list.</param>
    /// <param name="Current">Its current edition; null where none was imported.</param>
    /// <param name="Earlier">The editions before.</param>
    /// <param name="Counts">How many rows stand how.</param>
    /// <param name="LongestOpen">Days for which the row that waits longest has been open; null where none is.</param>
    internal sealed record ListView(OutsideList List, OutsideEdition? Current, IReadOnlyList<OutsideEdition> Earlier, IReadOnlyDictionary<AlignmentState, int> Counts, int? LongestOpen);
}
