using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>The basic catalog for everybody: what may be handled at all.</summary>
internal sealed class ViewBasicCatalog(ListEntries entries) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public Task<ListEntries.Page> RunAsync(string? text, string? after, CancellationToken cancellation) =>
        entries.RunAsync(new ListEntries.Filter(text, null, null, null), after, cancellation);
}
