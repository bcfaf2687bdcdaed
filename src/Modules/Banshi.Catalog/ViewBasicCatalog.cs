using System.Runtime.CompilerServices;
using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>The basic catalog for everybody: what may be handled at all. Only what is in force is public.</summary>
internal sealed class ViewBasicCatalog(ListEntries entries) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public Task<ListEntries.Page> RunAsync(string? text, string? after, CancellationToken cancellation) =>
        entries.RunAsync(new ListEntries.Filter(text, null, null, null, IsInForce: true), after, cancellation);

    /// <summary>All rows, page by page.</summary>
    public async IAsyncEnumerable<ListEntries.Row> RowsAsync(string? text, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var page = await RunAsync(text, null, cancellation);
        while (true)
        {
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            if (page.Next is not { } next)
            {
                yield break;
            }

            page = await RunAsync(text, next, cancellation);
        }
    }
}
